//! What must hold for any bytes given to the readers of packs and assignments. The tests replay the corpus through it,
//! and `fuzz/` looks for more.

use hearback::areas::given::words::GivenWords;
use hearback::areas::given::{Accepted, Done, Summary, summary_text};
use hearback::areas::given::{read_accepted, read_packs, write_accepted, write_packs};
use hearback::areas::therapist::{Draft, read_desk, write_desk};
use hearback::packs::{
    FILE_LIMIT, LINK_LIMIT, OwnPack, PACK_PATH, Problem, SNIPPET_LIMIT, Task, kind_of, read_link, read_pack_file,
    read_task, write_link,
};
use hearback::share::sealed;

/// A pack is refused with reasons, or it is whole, and stays the same through the store, the form and a link.
pub fn pack_file_holds(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    kind_of(&text);
    let mut draft = Draft::blank();
    if draft.open_pack(&text).is_ok() {
        let again = read_desk(&write_desk(&draft)).expect("what is on the desk can be read again");
        assert!(again.lines.len() <= draft.lines.len());
    }
    match read_pack_file(&text) {
        Ok(pack) => pack_is_whole(&pack),
        Err(problems) => assert!(!problems.is_empty(), "a refusal says why"),
    }
}

fn pack_is_whole(pack: &OwnPack) {
    assert!(pack.text.len() <= FILE_LIMIT * 2, "no reading makes it grow without end");
    assert!(!pack.drills.is_empty() && !pack.title.trim().is_empty());
    for drill in &pack.drills {
        let (of, id) = drill.id.split_once('.').expect("a pack's drills have the pack's id before a dot");
        assert!(of == pack.id && !id.is_empty() && drill.id.len() <= 121);
        assert!(!drill.models.is_empty() && drill.prompt.points.iter().any(|point| point.must) && drill.level() <= 5);
    }
    if pack.text.len() <= FILE_LIMIT {
        assert_eq!(read_pack_file(&pack.text).as_ref(), Ok(pack), "one pack has one reading");
        let kept = [pack.clone()];
        assert_eq!(read_packs(&write_packs(&kept)).as_deref(), Ok(&kept[..]));
    }
    if let Some(beside) = pack.beside(std::slice::from_ref(pack)) {
        assert!(beside.id != pack.id && beside.drills.len() == pack.drills.len());
    }
    if let Some(link) = write_link(PACK_PATH, &pack.text) {
        assert!(link.len() <= LINK_LIMIT);
        assert_eq!(read_link(link.trim_start_matches(PACK_PATH)).as_ref(), Ok(&pack.text));
    }
}

/// The same for an assignment, with what becomes of it.
pub fn task_file_holds(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    match read_task(&text) {
        Ok(task) => task_is_whole(&task),
        Err(problems) => assert!(!problems.is_empty(), "a refusal says why"),
    }
    if let Ok(accepted) = read_accepted(&text) {
        assert_eq!(read_accepted(&write_accepted(&accepted, true)), Ok(accepted));
    }
}

fn task_is_whole(task: &Task) {
    assert!(!task.title.trim().is_empty() && task.drills.len() <= 30 && task.prompts.len() <= 30);
    assert!(task.cards.len() <= 30 && !(task.drills.is_empty() && task.prompts.is_empty() && task.cards.is_empty()));
    task.pack.iter().for_each(pack_is_whole);
    if task.text.len() > FILE_LIMIT {
        return;
    }
    assert_eq!(read_task(&task.text).as_ref(), Ok(task), "one assignment has one reading");
    let mut accepted = Accepted::new(task.clone());
    for drill in &task.drills {
        accepted.practised(Done { drill: drill.clone(), reply: "=1+1".into(), notes: Vec::new(), shown: true });
    }
    let known = |id: &str| task.pack.as_ref().and_then(|pack| pack.drill(id));
    let page = Summary::of(&accepted, &known, &|_| None, hearback::content::english());
    assert!(page.lines.iter().all(|line| line.reply.is_empty()), "replies are in it only where that was chosen");
    summary_text(&page, &GivenWords::of(hearback::content::english()).task);
    assert_eq!(read_accepted(&write_accepted(&accepted, true)), Ok(accepted));
}

/// A link, as it is and once more with a right check behind it: chance doesn't find one.
pub fn own_link_holds(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    link_reads_or_refuses(&text);
    if let Some((body, _)) = text.rsplit_once('.') {
        link_reads_or_refuses(&sealed(body));
    }
}

fn link_reads_or_refuses(body: &str) {
    match read_link(body) {
        Ok(json) => {
            assert!(body.len() <= SNIPPET_LIMIT && json.len() <= 64 * 1024, "no link makes a text without end");
            pack_file_holds(json.as_bytes());
            task_file_holds(json.as_bytes());
        }
        Err(problem) => assert!(matches!(problem, Problem::Damaged | Problem::Newer | Problem::TooBig)),
    }
}
