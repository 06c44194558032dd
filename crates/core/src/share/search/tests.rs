use super::*;
use crate::assessment::{Assessment, Day, Shared};
use crate::share::{Link, link, read};
use wrap::{PLAIN, URL_SAFE, base64, defended, hex, percent};

mod any;
mod wrap;

fn example() -> (Shared, Link) {
    let shared = Shared::of(&Assessment::default(), Day(325));
    let link = link("https://jalon.example.be/", &shared);
    (shared, link)
}

/// A payload with every sign of the alphabet, and a link with it.
fn every_sign() -> (Shared, String) {
    let day = |day| {
        let shared = Shared::of(&Assessment::default(), Day(day));
        let text = link("https://jalon.example.be/", &shared).text();
        (shared, text)
    };
    let rich = |text: &str| {
        let payload = payload(text);
        "$*+-./:".chars().all(|sign| payload[1..].contains(sign))
    };
    (0..u16::MAX).map(day).find(|(_, text)| rich(text)).expect("a day with every sign")
}

fn payload(text: &str) -> &str {
    text.split_once('#').expect("a fragment").1
}

fn is_read(wanted: &Shared, texts: &[String]) {
    for text in texts {
        assert_eq!(read(text).as_ref(), Ok(wanted), "{text}");
    }
}

#[test]
fn a_code_is_found_in_whatever_surrounds_it() {
    let (shared, link) = example();
    let (text, payload) = (link.text(), link.payload.as_str());
    let (start, end) = text.split_at(text.len() - 9);
    let escaped = |text: &str| {
        let signs =
            [("%", "%25"), ("$", "%24"), ("*", "%2A"), ("+", "%2b"), (":", "%3A"), ("/", "%2F")];
        signs.iter().fold(text.to_owned(), |text, (sign, code)| text.replace(sign, code))
    };
    is_read(
        &shared,
        &[
            text.clone(),
            text.replace("https://jalon", "HTTPS://JALON"),
            text.to_lowercase(),
            payload.to_owned(),
            format!("#{payload}"),
            format!("  {text}\r\n"),
            format!("<{text}>"),
            format!("({text})."),
            format!("\u{feff}\"{payload}\","),
            format!("Voici mon lien : {text}, à demain #rendez-vous !"),
            format!("{start}\n{end}"),
            format!("https://jalon.example.be/#{}", escaped(payload)),
            escaped(&text).replace('#', "%23"),
            text.replacen('#', "?utm=x#", 1),
        ],
    );
}

#[test]
fn a_link_is_read_out_of_what_guards_and_services_make_of_it() {
    let (shared, link) = every_sign();
    let once = percent(&link);
    let twice = percent(&once);
    let wrappers = [
        "https://eur01.safelinks.protection.outlook.com/?url=@&data=05%7C02%7C%7C0%7C638&sdata=Ab%2Fc%3D&reserved=0",
        "https://www.google.com/url?q=@&sa=D&source=editors&ust=1700000000&usg=AOvVaw0",
        "https://www.google.com/url?sa=t&source=web&rct=j&url=@&ved=2ahUKEwj",
        "https://l.facebook.com/l.php?u=@&h=AT0abc&s=1&fbclid=IwAR0",
        "https://l.instagram.com/?u=@&e=AT2",
        "https://slack-redir.net/link?url=@&v=3",
        "https://linkprotect.cudasvc.com/url?a=@&c=E,1,abc&typo=1",
        "https://secure-web.cisco.com/1AbC-dEf_9/@",
        "https://urldefense.proofpoint.com/v1/url?u=@&k=abc%3D%0A&r=def",
        "https://protect-eu.mimecast.com/r/AbCdEf?url=@&domain=jalon.example.be",
        "https://example-ctp.trendmicro.com/wis/clicktime/v1/query?url=@&umid=1A2B&auth=9f",
        "<a href=\"https://nam12.safelinks.protection.outlook.com/?url=@&amp;data=05\">lien</a>",
    ];
    for wrapper in wrappers {
        is_read(
            &shared,
            &[&link, &once, &twice, &percent(&twice), &twice.to_lowercase()].map(|link| {
                // A link that nobody escaped cannot be told from the parameter behind it.
                wrapper.replace('@', link)
            }),
        );
    }
    let second = hex(&link, "-", ".").replace("-2F", "_");
    is_read(
        &shared,
        &[
            format!(
                "https://urldefense.proofpoint.com/v2/url?u={second}&d=DwMFaQ&c=eu-_x&r=a-b&m=c&s=d&e="
            ),
            format!("https://urldefense.com/v2/url?u={}&d=DwIF", second.to_lowercase()),
            defended(&link),
            defended(&link.replace("https://", "https:/")),
            format!(
                "https://eu.protection.sophos.com?d=example.be&u={}=&i=Nw",
                base64(&link, PLAIN)
            ),
            format!("https://www.bing.com/ck/a?!&&p=9f&u=a1{}&ntb=1", base64(&link, URL_SAFE)),
            // One guard behind another.
            percent(&defended(&link)),
            format!(
                "https://eur02.safelinks.protection.outlook.com/?url={}&data=05",
                percent(&format!("https://urldefense.proofpoint.com/v2/url?u={second}&d=DwMFaQ"))
            ),
        ],
    );
}

#[test]
fn a_link_is_read_through_the_codings_of_mail_and_pages() {
    let (shared, link) = every_sign();
    let (start, end) = link.split_at(link.len() - 9);
    let entities = |write: fn(char) -> String| {
        let entity = |c: char| if c.is_ascii_alphanumeric() { c.to_string() } else { write(c) };
        link.chars().map(entity).collect::<String>()
    };
    let quoted = hex(&link, "=", "/:.-+*$");
    is_read(
        &shared,
        &[
            quoted.clone(),
            hex(&link, "=", ""),
            format!("{}=\r\n{}", &quoted[..quoted.len() - 9], &quoted[quoted.len() - 9..]),
            format!("{start}=\n{end}"),
            entities(|c| format!("&#{};", u32::from(c))),
            entities(|c| format!("&#x{:x};", u32::from(c))),
            link.replace('#', "&num;").replace('+', "&plus;").replace('$', "&dollar;"),
            link.replace('*', "&ast;").replace('/', "&sol;").replace(':', "&colon;"),
            link.replace('#', "&amp;#35;"),
            format!("<a href=\"{link}\" target=_blank>Mon lien</a>"),
            format!("&lt;a href=&quot;{link}&quot;&gt;{start}…&lt;/a&gt;"),
            format!("<p>{start}<wbr>{end}</p>"),
            format!("<span>{start}</span><span class=\"x\">{end}</span>"),
            format!("[Mon lien]({link})"),
            format!("**{link}**"),
            link.replace('*', "\\*").replace('#', "\\#").replace('-', "\\-"),
            format!("{{\"text\":\"{}\"}}", link.replace('/', "\\/").replace('#', "\\u0023")),
            link.replace('#', "%u0023"),
        ],
    );
}

#[test]
fn a_link_is_read_over_broken_lines_and_changed_signs() {
    let (shared, link) = every_sign();
    let lines = |length: usize, between: &str| {
        let chars: Vec<char> = link.chars().collect();
        let lines: Vec<String> = chars.chunks(length).map(|line| line.iter().collect()).collect();
        lines.join(between)
    };
    let signs = |from: char, to: &str| link.replace(from, to);
    let wide = |from: char| {
        let wide = char::from_u32(u32::from(from) + 0xFEE0).expect("a wide form");
        if from.is_ascii_graphic() { wide } else { from }
    };
    for between in [
        "\n",
        "\r\n",
        " ",
        "\n> ",
        "\r\n>> ",
        "\n| ",
        "\u{a0}",
        "\u{2028}",
        "\t",
        "<br>\n",
        "\u{ad}",
        "\u{200b}",
        "\u{200e}",
        "\u{2060}\u{feff}",
        "\u{fe0f}",
        "\\\n",
        "\u{1}",
    ] {
        for length in [7, 20, 33] {
            let broken = lines(length, between);
            is_read(&shared, &[format!("Bonjour,\nvoici : {broken}\n\nÀ demain\nAna"), broken]);
        }
    }
    let mut texts = vec![
        format!("> {}", lines(30, "\n> ")),
        lines(30, "-\n"),
        signs('+', " "),
        link.chars().map(wide).collect(),
        link.replace("/#", "/\n#"),
        link.replace('#', "#\n"),
        link.replace('#', "\u{266f}"),
        format!("{link}#:~:text=Jalon"),
        format!("{link}?utm_source=mail"),
        link.replace('#', "#/"),
        link.replace('#', "#!"),
        link.replace("/#", "/"),
        link.to_lowercase().replace('i', "\u{131}"),
        link.replace('I', "\u{130}"),
        format!("\u{202b}{link}\u{202c}"),
    ];
    for dash in "‐‑‒–—―−﹘﹣－".chars() {
        texts.push(signs('-', &dash.to_string()));
    }
    is_read(&shared, &texts);
}

/// Two hyphens in a row become one dash as one types.
#[test]
fn a_dash_that_stands_for_two_hyphens_is_read() {
    let of = |day| Shared::of(&Assessment::default(), Day(day));
    let text = |day| link("https://jalon.example.be/", &of(day)).text();
    let day = (0..u16::MAX).find(|day| text(*day).contains("--")).expect("two hyphens");
    is_read(&of(day), &[text(day).replace("--", "–"), text(day).replace("--", "—")]);
}

#[test]
fn what_is_no_code_of_jalon_is_told_from_a_damaged_one() {
    use ReadError::{Damaged, NotJalon};
    let (_, link) = example();
    let payload = link.payload.as_str();
    let last = if payload.ends_with('0') { "1" } else { "0" };
    let changed = [&payload[..payload.len() - 1], last].concat();
    let middle = payload.len() / 2;
    let cases = [
        (String::new(), NotJalon),
        ("#".to_owned(), NotJalon),
        ("https://jalon.example.be/".to_owned(), NotJalon),
        ("https://jalon.example.be/#contact".to_owned(), NotJalon),
        ("https://example.be/#une_autre_page_qui_est_longue".to_owned(), NotJalon),
        ("WIFI:T:WPA;S:chez#nous2026;P:mot-de-passe-secret;;".to_owned(), NotJalon),
        ("HTTPS://EXAMPLE.BE/INFO/2026".to_owned(), NotJalon),
        ("TEL:+3247012345678".to_owned(), NotJalon),
        ("5410228193449".to_owned(), NotJalon),
        ("BEGIN:VCARD\nN:Dupont;Ana\nEND:VCARD".to_owned(), NotJalon),
        ("%%%#%4%zz%é".to_owned(), NotJalon),
        (changed.clone(), Damaged),
        (format!("https://jalon.example.be/#{changed}"), Damaged),
        (format!("https://jalon.example.be/%23{changed}"), Damaged),
        (format!("HTTPS://JALON.EXAMPLE.BE/#{}", &payload[..payload.len() - 1]), Damaged),
        (format!("https://jalon.example.be/#{payload}00000"), Damaged),
        // A sign that somebody's program put in the place of another.
        (
            format!("https://x.be/#{}\u{1f615}{}", &payload[..middle], &payload[middle + 1..]),
            Damaged,
        ),
        (["#", &"7".repeat(5_000)].concat(), NotJalon),
        ("a ".repeat(10_000), NotJalon),
        ("une phrase #et une autre, avec #mots-clefs ".repeat(2_000), NotJalon),
    ];
    for (text, wanted) in cases {
        assert_eq!(read(&text), Err(wanted), "{text:.80}");
    }
}
