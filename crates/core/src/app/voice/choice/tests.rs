use super::*;

fn listed(name: &str, lang: &str) -> VoiceEntry {
    let (name, lang) = (name.to_owned(), lang.to_owned());
    VoiceEntry { uri: name.clone(), name, lang, is_local: true, is_default: false }
}

fn taken<'a>(voices: &'a [VoiceEntry], language: &str) -> Option<&'a str> {
    best(voices, language).map(|at| &*voices[at].name)
}

#[test]
fn a_voice_for_people_comes_before_a_joke_whatever_is_listed_first() {
    let mac = [
        ("Albert", "en-US"),
        ("Bad News", "en-US"),
        ("Fred", "en-US"),
        ("Zarvox", "en-US"),
        ("Eddy (English (UK))", "en-GB"),
        ("Grandma (English (UK))", "en-GB"),
        ("Samantha", "en-US"),
        ("Moira", "en-IE"),
        ("Daniel", "en-GB"),
        ("Eddy (French (Canada))", "fr-CA"),
        ("Amélie", "fr-CA"),
        ("Eddy (français (France))", "fr-FR"),
        ("Jacques", "fr-FR"),
        ("Thomas", "fr-FR"),
        ("Flo (German (Germany))", "de-DE"),
        ("Anna", "de-DE"),
        ("Xander", "nl-NL"),
        ("Ellen", "nl-BE"),
        ("Majed", "ar-001"),
    ]
    .map(|(name, lang)| listed(name, lang));
    for (language, wanted) in
        [("en", "Daniel"), ("fr", "Thomas"), ("de", "Anna"), ("nl", "Ellen"), ("ar", "Majed")]
    {
        assert_eq!(taken(&mac, language), Some(wanted));
        let turned: Vec<VoiceEntry> = mac.iter().rev().cloned().collect();
        assert_eq!(taken(&turned, language), Some(wanted), "in any order");
    }
}

#[test]
fn no_joke_is_taken_even_alone_and_a_poor_voice_only_then() {
    for name in NOVELTY {
        let named = format!("{}{}", name[..1].to_uppercase(), &name[1..]);
        assert_eq!(taken(&[listed(&named, "en-US")], "en"), None, "{named}");
        // Named for people in another language.
        let uri = format!("com.apple.speech.synthesis.voice.{}", named.replace(' ', ""));
        let voice = VoiceEntry { uri, ..listed("Cloches", "en-US") };
        assert_eq!(taken(&[voice], "en"), None, "{named}");
    }
    for name in ELOQUENCE {
        let poor = listed(name, "fr-FR");
        assert!(taken(std::slice::from_ref(&poor), "fr").is_some(), "{name}");
        assert_eq!(taken(&[poor, listed("Chantal", "fr-CA")], "fr"), Some("Chantal"));
    }
    // A name that only begins so.
    assert_eq!(taken(&[listed("Freda", "en-GB")], "en"), Some("Freda"));
    let system = [listed("French (France)+Annie", "fr-FR"), listed("Microsoft Hortense", "fr-FR")];
    assert_eq!(taken(&system, "fr"), Some("Microsoft Hortense"));
}

#[test]
fn the_region_comes_before_the_quality_and_the_quality_before_the_browsers_choice() {
    for (tags, language, wanted) in [
        (&["fr-CA", "fr-FR", "fr-BE"][..], "fr", "fr-BE"),
        (&["fr_CA", "fr_FR"], "fr", "fr_FR"),
        (&["fr-CA", "fr"], "fr", "fr"),
        (&["fr-CA", "fr", "fr-CH"], "fr", "fr-CH"),
        (&["nl-NL", "nl-BE"], "nl", "nl-BE"),
        (&["de-AT", "de-DE"], "de", "de-DE"),
        (&["en-US", "en-IN", "en-GB"], "en", "en-GB"),
        (&["ar-EG", "ar-SA", "ar-001"], "ar", "ar-001"),
        (&["ar-EG"], "ar", "ar-EG"),
    ] {
        let voices: Vec<VoiceEntry> = tags.iter().map(|tag| listed(tag, tag)).collect();
        assert_eq!(taken(&voices, language), Some(wanted));
    }
    let three = ["Audrey", "Aude (Premium)", "Marie (Enhanced)"].map(|name| listed(name, "fr-FR"));
    assert_eq!(taken(&three, "fr"), Some("Aude (Premium)"));
    let mut two = ["Audrey", "Marie"].map(|name| listed(name, "fr-FR"));
    assert_eq!(taken(&two, "fr"), Some("Audrey"));
    two[1].is_default = true;
    assert_eq!(taken(&two, "fr"), Some("Marie"));
}

#[test]
fn no_voice_that_may_speak_on_a_server_is_taken() {
    let remote = VoiceEntry { is_local: false, ..listed("Google français", "fr-FR") };
    let network = listed("fr-fr-x-vlf-network", "fr-FR");
    let online = listed("Microsoft Denise Online (Natural)", "fr-FR");
    for voice in [remote, network, online] {
        assert_eq!(taken(&[voice], "fr"), None);
    }
    let local = "fr-fr-x-vlf-local";
    assert_eq!(taken(&[listed(local, "fr-FR")], "fr"), Some(local));
    assert_eq!(taken(&[listed("Thomas", "fr-FR")], "nl"), None);
    assert_eq!(taken(&[], "fr"), None);
}
