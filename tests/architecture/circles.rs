//! No circle among the files of a folder: each can be read with those it names, and without those that name it.

use crate::none;
use crate::sources::{Source, rust};
use crate::tokens::tokens;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// The folders without a circle.
const FOLDERS: [&str; 11] = [
    "crates/core/src/app",
    "crates/core/src/export",
    "crates/core/src/group",
    "crates/core/src/near",
    "crates/core/src/plan",
    "crates/core/src/results",
    "crates/core/src/share",
    "src/scanner",
    "src/screens",
    "src/ui",
    "src/web",
];

pub type Path = Vec<String>;

/// A name that a `use` brings in: the name, the path behind it, and whether others get it from here.
pub struct Import {
    pub name: String,
    pub path: Path,
    pub is_public: bool,
}

/// A file as far as its arrows are concerned.
pub struct File {
    path: String,
    module: Path,
    pub tokens: Vec<String>,
    pub imports: Vec<Import>,
    /// The modules that it declares.
    children: Vec<String>,
}

/// The module that a file is: `app`, `view` for `crates/core/src/app/view/mod.rs`.
pub fn module(path: &str) -> Path {
    let below = path.rsplit_once("src/").map_or(path, |(_, below)| below);
    let below = below.strip_suffix(".rs").unwrap_or(below);
    let below = below.strip_suffix("/mod").unwrap_or(below);
    below.split('/').map(str::to_owned).collect()
}

impl File {
    pub fn of(source: &Source) -> Self {
        let (module, tokens) = (module(&source.path), tokens(source));
        let children = tokens.windows(3).filter(|three| three[0] == "mod" && three[2] == ";");
        let children = children.map(|three| three[1].clone()).collect();
        let path = source.path.clone();
        let mut file = Self { path, module, tokens, imports: Vec::new(), children };
        for (at, _) in file.tokens.iter().enumerate().filter(|(_, token)| *token == "use") {
            let before = at.checked_sub(1).map(|at| file.tokens[at].as_str());
            let is_public = matches!(before, Some("pub" | ")"));
            tree(&file.tokens, at + 1, &[], is_public, &mut file.imports);
        }
        file
    }

    fn is_facade(&self) -> bool {
        self.path.ends_with("/mod.rs")
    }

    /// Whether this very file defines `item`.
    fn defines(&self, item: &str) -> bool {
        const KINDS: [&str; 9] =
            ["fn", "struct", "enum", "trait", "type", "const", "static", "union", "macro_rules"];
        let pairs = self.tokens.windows(3);
        let mut named = pairs.filter(|three| KINDS.contains(&&*three[0]));
        named.any(|three| three[1] == item || three[1] == "!" && three[2] == item)
    }

    /// A path as it stands in this file, from the root of its crate; nothing for another crate's.
    pub fn absolute(&self, path: &[String]) -> Option<Path> {
        let first = path.first()?;
        let parents = path.iter().take_while(|part| *part == "super").count();
        let base = match first.as_str() {
            // The program names the library by its name.
            "crate" | "jalon" => Vec::new(),
            "self" => self.module.clone(),
            "super" => self.module.get(..self.module.len().checked_sub(parents)?)?.to_vec(),
            name if self.children.iter().any(|child| child == name) => {
                return Some([&self.module[..], path].concat());
            }
            _ => return None,
        };
        Some([&base[..], &path[parents.max(1)..]].concat())
    }

    /// The same, where the first name may have come by a `use`.
    pub fn named(&self, path: &[String]) -> Option<Path> {
        let import = self.imports.iter().find(|import| Some(&import.name) == path.first());
        let Some(import) = import else { return self.absolute(path) };
        Some([&self.absolute(&import.path)?[..], &path[1..]].concat())
    }

    /// Every path in it, from the root of the crate: of a `use`, unless it hands on, and in the code.
    pub fn paths(&self) -> Vec<Path> {
        let handed_on = |import: &&Import| import.is_public && self.is_facade();
        let used = self.imports.iter().filter(|import| !handed_on(import));
        let used = used.filter_map(|import| self.absolute(&import.path));
        let written = self.written().into_iter().filter_map(|path| self.named(&path));
        used.chain(written).collect()
    }

    /// Every path in the code, as it stands there.
    pub fn written(&self) -> Vec<Path> {
        let mut paths = Vec::new();
        let (mut at, mut in_use) = (0, false);
        while at < self.tokens.len() {
            in_use = self.tokens[at] == "use" || in_use && self.tokens[at] != ";";
            let path = written(&self.tokens, at);
            let follows = at.checked_sub(1).is_some_and(|at| self.tokens[at] == "::");
            if path.len() > 1 && !in_use && !follows {
                paths.push(path.clone());
            }
            at += (2 * path.len()).saturating_sub(1).max(1);
        }
        paths
    }
}

pub fn is_word(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// The path that is written from here on: `a::b::c`.
pub fn written(tokens: &[String], at: usize) -> Path {
    let mut path = Vec::new();
    let mut at = at;
    while tokens.get(at).is_some_and(|token| is_word(token)) {
        path.push(tokens[at].clone());
        if tokens.get(at + 1).is_none_or(|token| token != "::") {
            break;
        }
        at += 2;
    }
    path
}

/// Reads the tree of a `use` from `at` on; says where it ends.
fn tree(
    tokens: &[String],
    at: usize,
    before: &[String],
    is_public: bool,
    imports: &mut Vec<Import>,
) -> usize {
    let mut path = before.to_vec();
    let mut at = at;
    loop {
        match tokens.get(at).map_or(";", String::as_str) {
            "{" => {
                at += 1;
                while tokens.get(at).is_some_and(|token| token != "}") {
                    at = tree(tokens, at, &path, is_public, imports);
                    at += usize::from(tokens.get(at).is_some_and(|token| token == ","));
                }
                return at + 1;
            }
            "::" => at += 1,
            "as" | "," | "}" | ";" => {
                if path.len() > 1 && path.last().is_some_and(|part| part == "self") {
                    path.pop();
                }
                let is_renamed = tokens.get(at).is_some_and(|token| token == "as");
                let name = if is_renamed { tokens.get(at + 1) } else { path.last() };
                let name = name.cloned().unwrap_or_default();
                imports.push(Import { name, path, is_public });
                return at + 2 * usize::from(is_renamed);
            }
            part => {
                path.push(part.to_owned());
                at += 1;
            }
        }
    }
}

/// The file that defines what a path names; nothing for a whole module, and outside.
fn defining<'a>(path: &[String], files: &'a BTreeMap<Path, File>, tries: u8) -> Option<&'a File> {
    let length = (1..path.len()).rev().find(|length| files.contains_key(&path[..*length]));
    if files.contains_key(path) || tries == 0 {
        return None;
    }
    let length = length?;
    let (file, item) = (&files[&path[..length]], &path[length]);
    if file.defines(item) {
        return Some(file);
    }
    let behind = |import: &Import| {
        let path = file.absolute(&import.path)?;
        if import.name == "*" {
            let path = [&path[..path.len() - 1], std::slice::from_ref(item)].concat();
            return defining(&path, files, tries - 1).filter(|file| file.defines(item));
        }
        (import.name == *item).then(|| defining(&path, files, tries - 1))?
    };
    file.imports.iter().find_map(behind).or(Some(file))
}

/// The arrows between these files, by their paths.
fn arrows(sources: &[Source]) -> BTreeMap<String, BTreeSet<String>> {
    let files: BTreeMap<Path, File> = sources
        .iter()
        .filter(|source| !source.code().is_empty())
        .map(|source| (module(&source.path), File::of(source)))
        .collect();
    let to = |file: &File| {
        let paths = file.paths().into_iter();
        let named = paths.filter_map(|path| defining(&path, &files, 8)).map(|to| to.path.clone());
        named.filter(|to| *to != file.path).collect()
    };
    files.values().map(|file| (file.path.clone(), to(file))).collect()
}

/// The shortest way from a file back to itself.
fn circle(from: &str, arrows: &BTreeMap<String, BTreeSet<String>>) -> Option<Vec<String>> {
    let mut open = VecDeque::from([vec![from.to_owned()]]);
    let mut seen = BTreeSet::new();
    while let Some(way) = open.pop_front() {
        for to in way.last().and_then(|at| arrows.get(at)).into_iter().flatten() {
            let further = [&way[..], std::slice::from_ref(to)].concat();
            if to == from {
                return Some(further);
            }
            if seen.insert(to.clone()) {
                open.push_back(further);
            }
        }
    }
    None
}

/// Every file that stands in a circle, with the shortest one.
pub fn circles(sources: &[Source]) -> Vec<String> {
    let arrows = arrows(sources);
    let mut known = BTreeSet::new();
    let mut found = Vec::new();
    for circle in arrows.keys().filter_map(|from| circle(from, &arrows)) {
        if known.insert(circle.iter().cloned().collect::<BTreeSet<_>>()) {
            found.push(circle.join(" → "));
        }
    }
    found
}

#[test]
fn no_files_of_a_folder_stand_in_a_circle() {
    let offences: Vec<String> = FOLDERS.iter().flat_map(|folder| circles(&rust(folder))).collect();
    none("Circles", &offences);
}
