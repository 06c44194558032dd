//! The layouts of keyboards in Belgium and around: those of xkeyboard-config (its folder `symbols`, the basic one of each
//! country), which agree with Windows on every key that a link needs.

/// The characters of each key, plain and with shift: number row, then the three rows of letters, the lowest beginning with
/// the key beside the left shift. A dead key stands as its accent.
pub(super) type Keys = [&'static str; 2];

/// What a dead key makes of the next one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Accent {
    /// The accent alone.
    pub(super) spacing: char,
    /// The letters that it can stand on.
    pub(super) letters: &'static str,
    /// What they become, in the same order.
    pub(super) composed: &'static str,
}

/// A layout.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) keys: Keys,
    /// The accent of the key that is `+` on the US layout, where that key is dead.
    pub(super) dead: Option<Accent>,
}

const GRAVE: Option<Accent> =
    Some(Accent {
        spacing: '`', letters: "AEIOUNWYaeiounwy", composed: "ÀÈÌÒÙǸẀỲàèìòùǹẁỳ"
    });
const TILDE: Option<Accent> =
    Some(Accent {
        spacing: '~', letters: "ANOEIUVYanoeiuvy", composed: "ÃÑÕẼĨŨṼỸãñõẽĩũṽỹ"
    });

/// The layout that scanners come with.
pub(super) const US: Keys = [
    "`1234567890-=qwertyuiop[]asdfghjkl;'\\<zxcvbnm,./",
    "~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"|>ZXCVBNM<>?",
];

/// The keys of the US layout that are neither letters nor digits, as browsers call them.
pub(super) const SIGNS: [(&str, char); 13] = [
    ("Backquote", '`'),
    ("Minus", '-'),
    ("Equal", '='),
    ("BracketLeft", '['),
    ("BracketRight", ']'),
    ("Semicolon", ';'),
    ("Quote", '\''),
    ("Backslash", '\\'),
    ("IntlBackslash", '<'),
    ("Comma", ','),
    ("Period", '.'),
    ("Slash", '/'),
    ("Space", ' '),
];

/// All others, the likeliest in Belgium first.
pub(super) const LAYOUTS: [Layout; 13] = [
    BELGIAN,
    FRENCH,
    GERMAN,
    DUTCH,
    BRITISH,
    SWISS_GERMAN,
    SWISS_FRENCH,
    SPANISH,
    ITALIAN,
    PORTUGUESE,
    DANISH,
    NORWEGIAN,
    SWEDISH,
];

const BELGIAN: Layout = Layout {
    keys: [
        "²&é\"'(§è!çà)-azertyuiop^$qsdfghjklmùµ<wxcvbn,;:=",
        "³1234567890°_AZERTYUIOP¨*QSDFGHJKLM%£>WXCVBN?./+",
    ],
    dead: None,
};
const FRENCH: Layout = Layout {
    keys: [
        "²&é\"'(-è_çà)=azertyuiop^$qsdfghjklmù*<wxcvbn,;:!",
        "~1234567890°+AZERTYUIOP¨£QSDFGHJKLM%µ>WXCVBN?./§",
    ],
    dead: None,
};
const GERMAN: Layout = Layout {
    keys: [
        "^1234567890ß´qwertzuiopü+asdfghjklöä#<yxcvbnm,.-",
        "°!\"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄ'>YXCVBNM;:_",
    ],
    dead: GRAVE,
};
const SWISS_GERMAN: Layout = Layout {
    keys: [
        "§1234567890'^qwertzuiopü¨asdfghjklöä$<yxcvbnm,.-",
        "°+\"*ç%&/()=?`QWERTZUIOPè!ASDFGHJKLéà£>YXCVBNM;:_",
    ],
    dead: GRAVE,
};
const SWISS_FRENCH: Layout = Layout {
    keys: [
        "§1234567890'^qwertzuiopè¨asdfghjkléà$<yxcvbnm,.-",
        "°+\"*ç%&/()=?`QWERTZUIOPü!ASDFGHJKLöä£>YXCVBNM;:_",
    ],
    dead: GRAVE,
};
const DUTCH: Layout = Layout {
    keys: [
        "@1234567890/°qwertyuiop¨*asdfghjkl+´<]zxcvbnm,.-",
        "§!\"#$%&_()'?~QWERTYUIOP^|ASDFGHJKL±`>[ZXCVBNM;:=",
    ],
    dead: TILDE,
};
const BRITISH: Layout = Layout {
    keys: [
        "`1234567890-=qwertyuiop[]asdfghjkl;'#\\zxcvbnm,./",
        "¬!\"£$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@~|ZXCVBNM<>?",
    ],
    dead: None,
};
const SPANISH: Layout = Layout {
    keys: [
        "º1234567890'¡qwertyuiop`+asdfghjklñ´ç<zxcvbnm,.-",
        "ª!\"·$%&/()=?¿QWERTYUIOP^*ASDFGHJKLÑ¨Ç>ZXCVBNM;:_",
    ],
    dead: None,
};
const ITALIAN: Layout = Layout {
    keys: [
        "\\1234567890'ìqwertyuiopè+asdfghjklòàù<zxcvbnm,.-",
        "|!\"£$%&/()=?^QWERTYUIOPé*ASDFGHJKLç°§>ZXCVBNM;:_",
    ],
    dead: None,
};
const PORTUGUESE: Layout = Layout {
    keys: [
        "\\1234567890'«qwertyuiop+´asdfghjklçº~<zxcvbnm,.-",
        "|!\"#$%&/()=?»QWERTYUIOP*`ASDFGHJKLÇª^>ZXCVBNM;:_",
    ],
    dead: None,
};
const DANISH: Layout = Layout {
    keys: [
        "½1234567890+´qwertyuiopå¨asdfghjklæø'<zxcvbnm,.-",
        "§!\"#¤%&/()=?`QWERTYUIOPÅ^ASDFGHJKLÆØ*>ZXCVBNM;:_",
    ],
    dead: GRAVE,
};
const NORWEGIAN: Layout = Layout {
    keys: [
        "|1234567890+\\qwertyuiopå¨asdfghjkløæ'<zxcvbnm,.-",
        "§!\"#¤%&/()=?`QWERTYUIOPÅ^ASDFGHJKLØÆ*>ZXCVBNM;:_",
    ],
    dead: GRAVE,
};
const SWEDISH: Layout = Layout {
    keys: [
        "§1234567890+´qwertyuiopå¨asdfghjklöä'<zxcvbnm,.-",
        "½!\"#¤%&/()=?`QWERTYUIOPÅ^ASDFGHJKLÖÄ*>ZXCVBNM;:_",
    ],
    dead: GRAVE,
};
