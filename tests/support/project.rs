//! A copy of the project in which a document's recipe was followed.

use crate::document::Block;
use crate::sources;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Writes a file unless it stands there already: cargo builds only what has changed.
pub fn write(path: &Path, text: &[u8]) {
    if fs::read(path).is_ok_and(|there| there == text) {
        return;
    }
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// The file itself, or every file below the folder.
fn below(path: &str) -> Vec<String> {
    if root().join(path).is_file() { vec![path.to_owned()] } else { sources::files(path) }
}

/// Copies these files and folders to a folder of this name, with the blocks in their files. What an earlier copy left
/// there and the project has no more is removed.
pub fn copy(name: &str, paths: &[&str], recipe: &[Block]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let files: Vec<String> = paths.iter().flat_map(|path| below(path)).collect();
    for path in paths {
        remove_all_but(&files, &folder, Path::new(path));
    }
    for path in &files {
        let mut text = fs::read(root().join(path)).expect("a file of the project");
        for block in recipe.iter().filter(|block| block.path == *path) {
            text = block.applied(&String::from_utf8(text).expect("a text")).into_bytes();
        }
        write(&folder.join(path), &text);
    }
    folder
}

/// Runs a program in a copy: it has the module `model`, and needs none of what only tests need. What it prints.
pub fn run(folder: &Path, program: &str) -> String {
    let model = sources::read("tests/support/model.rs");
    let text = format!("mod model {{\n{model}\n}}\n{program}");
    write(&folder.join("src/bin/recipe.rs"), text.as_bytes());
    let tmp = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let cargo = Command::new(env!("CARGO"))
        .args(["run", "--offline", "--quiet", "--bin", "recipe"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", tmp.parent().expect("the target folder").join("recipe"))
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&cargo.stdout).into_owned();
    let failed = String::from_utf8_lossy(&cargo.stderr);
    assert!(cargo.status.success(), "the copy after the recipe:\n{said}{failed}");
    said
}

fn remove_all_but(files: &[String], folder: &Path, path: &Path) {
    let there = folder.join(path);
    if there.is_dir() {
        for entry in fs::read_dir(&there).expect("a folder").filter_map(Result::ok) {
            remove_all_but(files, folder, &path.join(entry.file_name()));
        }
    } else if there.is_file() && !files.iter().any(|file| Path::new(file) == path) {
        fs::remove_file(there).expect("it can be removed");
    }
}
