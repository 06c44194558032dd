//! Helper programs (drivers, X servers, the page server), each in a process group of its own.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

/// Waits for the end of its input, then kills its whole process group, itself included. As the input is
/// a pipe held by the test process, nothing outlives that process, however it ends. It lets go of its output,
/// so that the end of the program's is seen.
const KEEPER: &str = r#""$@" </dev/null & exec >/dev/null 2>&1; read _; kill -KILL 0"#;

/// A program and all it starts; everything ends when this is dropped.
#[derive(Debug)]
pub struct Group(Child);

impl Group {
    /// Starts `program`, which writes what it has to say into `log`.
    pub fn spawn(program: &Program, log: &Path) -> io::Result<Self> {
        let log = File::options().create(true).append(true).open(log)?;
        Ok(Self(program.keeper().stdout(log.try_clone()?).stderr(log).spawn()?))
    }

    /// Starts `program` and waits for its first line of output.
    pub fn spawn_for_line(program: &Program, log: &Path) -> io::Result<(Self, String)> {
        let log = File::options().create(true).append(true).open(log)?;
        let mut child = program.keeper().stdout(Stdio::piped()).stderr(log).spawn()?;
        let mut out = BufReader::new(child.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?);
        let mut line = String::new();
        out.read_line(&mut line)?;
        drain(out);
        Ok((Self(child), line.trim().to_owned()))
    }
}

/// Keeps reading, so that the program never blocks on a full pipe.
fn drain(mut out: BufReader<ChildStdout>) {
    std::thread::spawn(move || io::copy(&mut out, &mut io::sink()));
}

impl Drop for Group {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

/// What to start, with its arguments and environment.
#[derive(Clone, Debug, Default)]
pub struct Program {
    /// The program and its arguments.
    pub words: Vec<String>,
    /// Variables added to the environment.
    pub env: Vec<(String, String)>,
}

impl Program {
    /// A program to start with these arguments.
    pub fn new<S: Into<String>>(words: impl IntoIterator<Item = S>) -> Self {
        Self { words: words.into_iter().map(Into::into).collect(), env: Vec::new() }
    }

    /// Adds a variable to its environment.
    pub fn env(mut self, name: &str, value: impl Into<String>) -> Self {
        self.env.push((name.to_owned(), value.into()));
        self
    }

    fn keeper(&self) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", KEEPER, "sh"]).args(&self.words).process_group(0).stdin(Stdio::piped());
        command.envs(self.env.iter().map(|(name, value)| (name, value)));
        command
    }
}

/// A port of the loopback interface that nothing listens on.
pub fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
