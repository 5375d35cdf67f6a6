fn main() {
    hearback::ui::start();
}
