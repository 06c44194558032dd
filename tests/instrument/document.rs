//! The blocks of `docs/instrument.md` that are to be followed.

/// A piece to put into a file.
#[derive(Debug, PartialEq, Eq)]
pub struct Block {
    /// The file, from the root of the project.
    pub path: String,
    /// The line that is there, and those that go under it.
    pub lines: Vec<String>,
}

/// Every block whose first line says `recipe` and a path.
pub fn blocks(document: &str) -> Vec<Block> {
    let mut found = Vec::new();
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        let Some(said) = line.strip_prefix("```") else { continue };
        let inside: Vec<String> =
            lines.by_ref().take_while(|l| *l != "```").map(str::to_owned).collect();
        if let Some((_, path)) = said.split_once(",recipe ") {
            found.push(Block { path: path.to_owned(), lines: inside });
        }
    }
    found
}

impl Block {
    /// The text with the block in it.
    ///
    /// # Panics
    /// When the block's first line does not stand in the text exactly once.
    pub fn applied(&self, text: &str) -> String {
        let (first, _) = self.lines.split_first().expect("a block has lines");
        let found = text.lines().filter(|line| line == first).count();
        assert_eq!(found, 1, "{}: once in the file: {first}", self.path);
        let mut with = String::new();
        for line in text.lines() {
            let block: &[String] = if line == first { &self.lines } else { &[] };
            let plain = block.is_empty().then_some(line);
            for line in block.iter().map(String::as_str).chain(plain) {
                with.push_str(line);
                with.push('\n');
            }
        }
        with
    }
}

#[test]
fn a_block_goes_under_the_line_it_names() {
    let document = "a\n```rust,recipe x.rs\nfoo\nbar\n```\n```rust\nno\n```\n";
    let found = blocks(document);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].path, "x.rs");
    assert_eq!(found[0].applied("one\nfoo\ntwo\n"), "one\nfoo\nbar\ntwo\n");
}

#[test]
#[should_panic(expected = "once in the file")]
fn a_block_whose_line_is_not_there_is_refused() {
    blocks("```rust,recipe x.rs\nfoo\nbar\n```\n")[0].applied("one\ntwo\n");
}
