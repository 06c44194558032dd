//! The words of the screens, by message id, from the locale files: journeys carry no copy of their own.

use std::fs;
use std::path::Path;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// All messages of one language.
pub struct Texts {
    tag: String,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// Reads `<locales>/<tag>/*.ftl`.
    ///
    /// # Panics
    /// When the folder cannot be read or a file is not Fluent.
    pub fn read(locales: &Path, tag: &str) -> Self {
        let language: LanguageIdentifier =
            tag.parse().unwrap_or_else(|_| panic!("“{tag}” is no language tag"));
        let mut bundle = FluentBundle::new(vec![language]);
        bundle.set_use_isolating(false);
        let folder = locales.join(tag);
        let files = fs::read_dir(&folder)
            .unwrap_or_else(|e| panic!("no texts in {}: {e}", folder.display()));
        for file in files
            .filter_map(Result::ok)
            .map(|f| f.path())
            .filter(|p| p.extension().is_some_and(|e| e == "ftl"))
        {
            let source =
                fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
            let resource = FluentResource::try_new(source)
                .unwrap_or_else(|(_, e)| panic!("{}: {e:?}", file.display()));
            bundle.add_resource(resource).unwrap_or_else(|e| panic!("{}: {e:?}", file.display()));
        }
        Self { tag: tag.to_owned(), bundle }
    }

    /// The message `id` (or `id.attribute`) with these arguments, a no-break space as the plain one: what the page
    /// shows is read so too.
    ///
    /// # Panics
    /// When there is no such message, or an argument it needs is not given.
    pub fn get(&self, id: &str, args: &[(String, FluentValue<'static>)]) -> String {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(m, a)| (m, Some(a)));
        let found = self.bundle.get_message(message);
        let pattern = found.and_then(|m| match attribute {
            None => m.value(),
            Some(name) => m.get_attribute(name).map(|a| a.value()),
        });
        let Some(pattern) = pattern else { panic!("no message “{id}” in {}", self.tag) };
        let mut given = FluentArgs::new();
        for (name, value) in args {
            given.set(name.clone(), value.clone());
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&given), &mut errors).into_owned();
        assert!(errors.is_empty(), "message “{id}” in {}: {errors:?}", self.tag);
        text.replace('\u{a0}', " ")
    }
}

/// What something is called.
#[derive(Clone, Debug)]
pub enum Name {
    /// Exactly this.
    Is(String),
    /// This, and maybe more around it.
    Has(String),
    /// The message of this id in the language of the screen.
    Message {
        /// Message id.
        id: String,
        /// Its arguments.
        args: Vec<(String, FluentValue<'static>)>,
        /// More may stand around it.
        part: bool,
    },
    /// Anything.
    Any,
}

/// The message of this id, in the language of the screen.
pub fn msg(id: &str) -> Name {
    Name::Message { id: id.to_owned(), args: Vec::new(), part: false }
}

/// A name that has this text somewhere in it.
pub fn has(text: impl Into<String>) -> Name {
    Name::Has(text.into())
}

impl Name {
    /// With this argument given to the message.
    pub fn with(mut self, name: &str, value: impl Into<FluentValue<'static>>) -> Self {
        if let Self::Message { args, .. } = &mut self {
            args.push((name.to_owned(), value.into()));
        }
        self
    }

    /// With more text around it allowed.
    pub fn part(self) -> Self {
        match self {
            Self::Is(text) => Self::Has(text),
            Self::Message { id, args, .. } => Self::Message { id, args, part: true },
            other => other,
        }
    }

    /// How to compare (`is`, `has`, `any`), and with what text.
    pub fn resolve(&self, texts: &Texts) -> (&'static str, String) {
        match self {
            Self::Is(text) => ("is", text.clone()),
            Self::Has(text) => ("has", text.clone()),
            Self::Message { id, args, part } => {
                (if *part { "has" } else { "is" }, texts.get(id, args))
            }
            Self::Any => ("any", String::new()),
        }
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Self::Is(text.to_owned())
    }
}

impl From<String> for Name {
    fn from(text: String) -> Self {
        Self::Is(text)
    }
}

impl From<&String> for Name {
    fn from(text: &String) -> Self {
        Self::Is(text.clone())
    }
}
