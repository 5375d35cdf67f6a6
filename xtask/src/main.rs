//! `cargo xtask <command>`: the commands of this project.

use std::env;
use std::process::ExitCode;

use xtask::browsers::{self, Engine};
use xtask::test::{Part, Selection};
use xtask::{Failure, bench, dist, lint, oembed, serve, setup, test};

const HELP: &str = "\
cargo xtask serve [--dev] [--port N]   build in release and serve on 127.0.0.1 (port 8080, or the next
                                       free one);
                                       --dev builds at every change and reloads the page
cargo xtask test                       every test: core, content, screens, and the page in three engines
        [--only core|ui|browser]       one part
        [--engine chromium,firefox,webkit] [--journey NAME] [--as-built]
                                       browsers: which, which journeys, and dist/ as it stands
cargo xtask dist [--quick]             build the page into dist/, compress it, weigh it (fails above its ceiling);
        [--address https://…/]         where it will stand, for sites that make frames of a pasted address;
                                       --quick builds unoptimised, for trying and for test --as-built
cargo xtask bench                      the weight, the time to a usable page, the time of a keystroke
cargo xtask lint                       formatting and clippy, for the host and for wasm32
cargo xtask setup [--browsers]         only bring what the others need (each brings its own)";

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    match obey(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("\n{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn obey(words: &[String]) -> Result<(), Failure> {
    let Some((command, options)) = words.split_first() else {
        println!("{HELP}");
        return Ok(());
    };
    let mut options = Options { words: options.iter().map(String::as_str).collect() };
    match command.as_str() {
        "setup" => {
            let browsers = options.flag("--browsers");
            options.end()?;
            setup::for_building()?;
            if browsers {
                browsers::prepare(&Engine::ALL)?;
            }
            println!("Everything needed is in place.");
            Ok(())
        }
        "dist" => {
            let (quick, address) = (options.flag("--quick"), options.value("--address")?.map(str::to_owned));
            options.end()?;
            let workshop = setup::for_building()?;
            if quick {
                return dist::build_quickly(&workshop);
            }
            dist::build(&workshop)?;
            address.map_or(Ok(()), |address| oembed::put(&dist::folder(), &address))
        }
        "serve" => {
            let (live, port) = (options.flag("--dev"), options.value("--port")?);
            options.end()?;
            let number = |text: &str| {
                text.parse::<u16>().map_err(|_| format!("--port takes a number up to 65535, not \"{text}\"."))
            };
            let port = port.map(number).transpose()?;
            let workshop = setup::for_building()?;
            if live { serve::live(&workshop, port) } else { serve::release(&workshop, port) }
        }
        "lint" => {
            options.end()?;
            lint::all(&setup::for_building()?)
        }
        "bench" => {
            options.end()?;
            bench::run_all()
        }
        "test" => test::run_all(&selection(options)?),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        _ => Err(format!("There is no command \"{command}\".\n\n{HELP}")),
    }
}

fn selection(mut options: Options<'_>) -> Result<Selection, Failure> {
    let (only, engines) = (options.value("--only")?, options.value("--engine")?);
    let (journey, as_built) = (options.value("--journey")?, options.flag("--as-built"));
    options.end()?;
    let parts = match only {
        None => vec![Part::Core, Part::Ui, Part::Browser],
        Some("core") => vec![Part::Core],
        Some("ui") => vec![Part::Ui],
        Some("browser") => vec![Part::Browser],
        Some(other) => return Err(format!("--only takes core, ui or browser, not \"{other}\".")),
    };
    let engines = match engines {
        None => Engine::ALL.to_vec(),
        Some(names) => names.split(',').map(engine).collect::<Result<_, _>>()?,
    };
    Ok(Selection { parts, engines, journey: journey.map(str::to_owned), as_built })
}

fn engine(name: &str) -> Result<Engine, Failure> {
    let found = Engine::ALL.into_iter().find(|engine| engine.name() == name);
    found.ok_or_else(|| format!("--engine takes chromium, firefox, webkit, or several with commas, not \"{name}\"."))
}

/// The words after the command. Each is taken once; what is left over is an error.
struct Options<'a> {
    words: Vec<&'a str>,
}

impl<'a> Options<'a> {
    fn flag(&mut self, name: &str) -> bool {
        let place = self.words.iter().position(|word| *word == name);
        place.map(|place| self.words.remove(place)).is_some()
    }

    fn value(&mut self, name: &str) -> Result<Option<&'a str>, Failure> {
        let Some(place) = self.words.iter().position(|word| *word == name) else { return Ok(None) };
        if place + 1 >= self.words.len() {
            return Err(format!("{name} needs a value.\n\n{HELP}"));
        }
        self.words.remove(place);
        Ok(Some(self.words.remove(place)))
    }

    fn end(&self) -> Result<(), Failure> {
        match self.words.first() {
            None => Ok(()),
            Some(word) => Err(format!("\"{word}\" is not understood here.\n\n{HELP}")),
        }
    }
}
