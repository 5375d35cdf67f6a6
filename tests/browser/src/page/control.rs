//! A control, found as a person finds it: by what it is and by what it says.

use serde_json::{Value, json};
use thirtyfour::WebElement;

use super::Page;

/// Whether an element stands still from one drawing to the next, as it does for whoever aims at it. It also watches
/// from then on for a press that ends elsewhere than it began.
const AT_REST: &str = r#"
    const [element, done] = arguments;
    if (window.pressedAside === undefined) {
        window.pressedAside = null;
        const where = (node) => `${node.tagName}.${node.className} at ${JSON.stringify(node.getBoundingClientRect())}`;
        const scrolled = () => document.querySelector("main")?.scrollTop;
        let pressed = null;
        addEventListener("pointerdown", ({ target }) => {
            pressed = { target, was: where(target), scrolled: scrolled(), text: document.body.innerText };
        }, true);
        addEventListener("pointerup", ({ target, x, y }) => {
            if (!pressed?.target.isConnected || target === pressed.target) return;
            const is = where(pressed.target), onto = `${where(target)}, pointer at ${x} ${y}`;
            // Nothing moved and nothing lies on it, and yet what is around it was met.
            const missed = is === pressed.was && target.contains(pressed.target);
            window.pressedAside = { missed, onto, ...pressed, is, now: scrolled(), said: document.body.innerText };
            delete window.pressedAside.target;
        }, true);
    }
    const place = () => { const { x, y, width, height } = element.getBoundingClientRect(); return `${x} ${y} ${width} ${height}`; };
    const before = place();
    const look = () => done(element.isConnected && place() === before);
    requestAnimationFrame(() => requestAnimationFrame(look));
    // A page that nobody sees draws nothing.
    setTimeout(look, 300);
"#;

/// Looked up anew at every step, so a page that redraws itself does not lose it.
pub struct Control<'page> {
    page: &'page Page,
    role: &'static str,
    name: String,
}

impl Page {
    pub fn button(&self, name: &str) -> Control<'_> {
        self.control("button", name)
    }

    pub fn link(&self, name: &str) -> Control<'_> {
        self.control("link", name)
    }

    /// A field for one line or several.
    pub fn textbox(&self, name: &str) -> Control<'_> {
        self.control("textbox", name)
    }

    pub fn checkbox(&self, name: &str) -> Control<'_> {
        self.control("checkbox", name)
    }

    pub fn radio(&self, name: &str) -> Control<'_> {
        self.control("radio", name)
    }

    /// A list to choose from.
    pub fn combobox(&self, name: &str) -> Control<'_> {
        self.control("combobox", name)
    }

    pub fn heading(&self, name: &str) -> Control<'_> {
        self.control("heading", name)
    }

    pub fn dialog(&self, name: &str) -> Control<'_> {
        self.control("dialog", name)
    }

    /// Anything with an ARIA role, spoken or implied. An empty name stands for any.
    pub fn control(&self, role: &'static str, name: &str) -> Control<'_> {
        Control { page: self, role, name: name.to_owned() }
    }

    /// Everything of a role that a screen reader would meet, by name, in order.
    #[track_caller]
    pub fn names(&self, role: &'static str) -> Vec<String> {
        let all = self.accessible(&format!("return names({});", json!(role)));
        all.as_array().into_iter().flatten().filter_map(|name| name.as_str().map(str::to_owned)).collect()
    }

    /// Role and name of what has the focus: `("button", "Check my words")`.
    #[track_caller]
    pub fn focused(&self) -> (String, String) {
        let found = self.accessible("return focused();");
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        (text(&found[0]), text(&found[1]))
    }

    #[track_caller]
    fn accessible(&self, call: &str) -> Value {
        self.with_axe();
        self.read(&format!("{}\n{call}", include_str!("find.js")), &[]).json().clone()
    }
}

impl Control<'_> {
    /// Waits until it is there.
    #[track_caller]
    pub fn is_there(&self) {
        self.element();
    }

    /// Whether it is there now, without waiting.
    #[track_caller]
    pub fn is_there_now(&self) -> bool {
        self.find().is_some()
    }

    /// Waits until it is gone.
    #[track_caller]
    pub fn is_gone(&self) {
        let gone = self.page.eventually(|| self.find().is_none());
        assert!(gone, "{} is still there", self.described());
    }

    #[track_caller]
    pub fn click(&self) {
        // A redraw between finding and clicking makes the first attempt miss.
        if self.press() {
            return;
        }
        eprintln!("{} stood still and was missed; once more", self.described());
        assert!(self.press(), "{} stands still and is missed each time", self.described());
    }

    /// Whether the press met it. WebKit's driver, on a busy machine, now and then lets go of what it pressed somewhere
    /// around it, though nothing moved.
    #[track_caller]
    fn press(&self) -> bool {
        let mut reason = String::new();
        let clicked = self.page.eventually(|| {
            let Some(element) = self.find() else { return false };
            let outcome = self.page.wait_for(async {
                element.scroll_into_view().await?;
                let at_rest = self.page.driver.session.execute_async(AT_REST, vec![element.to_json()?]).await?;
                if *at_rest.json() != true {
                    return Ok(false);
                }
                element.click().await.map(|()| true)
            });
            reason = outcome.as_ref().err().map(ToString::to_string).unwrap_or_default();
            outcome.unwrap_or(false)
        });
        assert!(clicked, "{} could not be clicked: {reason}\n{}", self.described(), self.around());
        self.was_met()
    }

    /// What moves between the press of a finger and its lifting is not pressed: for a person as for a driver.
    #[track_caller]
    fn was_met(&self) -> bool {
        let asked =
            self.page.wait_for(self.page.driver.session.execute("return window.pressedAside ?? null", Vec::new()));
        // Where the page was left with the press, there is nobody to ask.
        let aside = asked.map_or(Value::Null, |answer| answer.json().clone());
        if aside["missed"] == true {
            self.page.wait_for(self.page.driver.session.execute("window.pressedAside = null", Vec::new())).ok();
            return false;
        }
        assert!(aside.is_null(), "{} moved while it was pressed: {aside}", self.described());
        true
    }

    /// Clicks what takes the page away, so that the driver may find nobody to answer it.
    #[track_caller]
    pub fn click_away(&self) {
        let element = self.element();
        self.page.wait_for(element.click()).ok();
    }

    /// Types as on a keyboard, after what is there already.
    #[track_caller]
    pub fn type_text(&self, text: &str) {
        let element = self.element();
        self.page.must(element.send_keys(text), &format!("type into {}", self.described()));
    }

    /// Puts the text there at once, as pasting does.
    #[track_caller]
    pub fn paste(&self, text: &str) {
        let element = self.element();
        let script = "const [field, text] = arguments; field.focus(); field.value = text;
            field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));";
        let field = self.page.must(async { element.to_json() }, "name the field");
        self.page.must(self.page.driver.session.execute(script, vec![field, json!(text)]), "paste");
    }

    #[track_caller]
    pub fn clear(&self) {
        let element = self.element();
        self.page.must(element.clear(), &format!("clear {}", self.described()));
        // Firefox's driver empties a field and tells nobody, as no person can.
        let field = self.page.must(async { element.to_json() }, "name the field");
        let script = "arguments[0].dispatchEvent(new InputEvent('input', { bubbles: true }));";
        self.page.must(self.page.driver.session.execute(script, vec![field]), "tell of an emptied field");
    }

    /// What is in a field.
    #[track_caller]
    pub fn value(&self) -> String {
        self.page.must(self.element().prop("value"), "read a field").unwrap_or_default()
    }

    /// Waits until the field holds this.
    #[track_caller]
    pub fn holds(&self, text: &str) {
        let mut found = String::new();
        let holds = self.page.eventually(|| {
            found = self.value();
            found == text
        });
        assert!(
            holds,
            "{} holds \"{found}\", not \"{text}\"; the focus is on {:?}",
            self.described(),
            self.page.focused()
        );
    }

    /// Whether a checkbox or radio is chosen.
    #[track_caller]
    pub fn is_chosen(&self) -> bool {
        self.page.must(self.element().is_selected(), "read a choice")
    }

    #[track_caller]
    pub fn is_enabled(&self) -> bool {
        self.page.must(self.element().is_enabled(), "read a control")
    }

    #[track_caller]
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.page.must(self.element().attr(name), "read an attribute")
    }

    /// What can be seen of it.
    #[track_caller]
    pub fn text(&self) -> String {
        self.page.must(self.element().text(), "read a text")
    }

    /// Waits until it has the focus.
    #[track_caller]
    pub fn has_focus(&self) {
        let mut found = (String::new(), String::new());
        let focused = self.page.eventually(|| {
            found = self.page.focused();
            found.0 == self.role && (self.name.is_empty() || found.1 == self.name)
        });
        assert!(focused, "The focus is on {found:?}, not on {}", self.described());
    }

    #[track_caller]
    fn element(&self) -> WebElement {
        let mut found = None;
        self.page.eventually(|| {
            found = self.find();
            found.is_some()
        });
        found.unwrap_or_else(|| panic!("There is no {}\n{}", self.described(), self.around()))
    }

    #[track_caller]
    fn find(&self) -> Option<WebElement> {
        self.page.with_axe();
        let script = format!("{}\nreturn find(arguments[0], arguments[1]);", include_str!("find.js"));
        let found = self.page.read(&script, &[json!(self.role), json!(self.name)]);
        if found.json().is_null() { None } else { found.element().ok() }
    }

    fn described(&self) -> String {
        format!("{} \"{}\" in {}", self.role, self.name, self.page.engine().name())
    }

    /// What one could have meant instead.
    #[track_caller]
    fn around(&self) -> String {
        format!("Of that role there are: {:?}\nThe page says: {}", self.page.names(self.role), self.page.text())
    }
}
