//! Sealing: known answers, the way there and back, and every byte that may be changed on it.

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};
use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use hearback::areas::letters::{Handed, LettersEvent, Note, Way, opened, read_handed, sealable, write_sealed};
use hearback::share::{CHANCE, Sealing, is_sealed};
use hearback::shell::{Effect, Event, Part};
use proptest::prelude::*;

use crate::{SUNDAY, file, letter, tell, written};

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<char> = hex.chars().filter(char::is_ascii_hexdigit).collect();
    digits.chunks(2).map(|two| u8::from_str_radix(&two.iter().collect::<String>(), 16).unwrap()).collect()
}

/// RFC 9106, section 5.3: Argon2id with 32 KiB, three passes, four lanes, a secret and associated data.
#[test]
fn argon2id_answers_as_its_rfc_says() {
    let data = AssociatedData::new(&[4; 12]).unwrap();
    let params = ParamsBuilder::new().m_cost(32).t_cost(3).p_cost(4).data(data).output_len(32).build().unwrap();
    let argon = Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params).unwrap();
    let mut tag = [0; 32];
    argon.hash_password_into(&[1; 32], &[2; 16], &mut tag).unwrap();
    let expected = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659";
    assert_eq!(tag.to_vec(), bytes(expected));
}

/// draft-irtf-cfrg-xchacha-03, appendix A.3.1.
#[test]
fn xchacha20_poly1305_answers_as_its_draft_says() {
    let text =
        b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen \
        would be it.";
    let key: Vec<u8> = (0x80..0xa0).collect();
    let nonce: Vec<u8> = (0x40..0x58).collect();
    let aad = bytes("50515253c0c1c2c3c4c5c6c7");
    let cipher = XChaCha20Poly1305::new_from_slice(&key).unwrap();
    let sealed = cipher.encrypt(nonce.as_slice().try_into().unwrap(), Payload { msg: text, aad: &aad }).unwrap();
    assert_eq!(sealed[..16], bytes("bd6d179d3e83d43b9576579493c0e939"));
    assert_eq!(sealed[sealed.len() - 16..], bytes("c0875924c1c7987947deafd8780acf49"));
}

/// Made with two other programs (argon2-cffi over the reference code, PyNaCl over libsodium): what this seals, any program can
/// open, and what was sealed once stays open.
#[test]
fn what_is_sealed_is_what_other_programs_make_of_it() {
    let mut chance = [0; CHANCE];
    for (place, byte) in chance.iter_mut().enumerate() {
        *byte = if place < 16 { place as u8 } else { 84 + place as u8 };
    }
    let sealed = bytes(
        "01000102030405060708090a0b0c0d0e0f6465666768696a6b6c6d6e6f707172737475767778797a7b251ea5b537c0febfc9f9849855697b50\
         27b0ad497ca19f20e3d199d63a6cbdf1042fb9ffc5c951",
    );
    let door = Sealing::whole();
    let text = b"I missed you on Sunday.";
    assert_eq!((door.seal)("blue teapot on the stairs", &chance, text), Some(sealed.clone()));
    assert_eq!((door.open)("  Blue teapot on  the Stairs ", &sealed).as_deref(), Some(&text[..]));
    assert_eq!((door.open)("blue teapot on the stair", &sealed), None);
}

#[test]
fn no_byte_can_be_changed_added_or_taken_away_unseen() {
    let door = Sealing::whole();
    let sealed = (door.seal)("teapot", &[7; CHANCE], b"Yes.").unwrap();
    for place in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[place] ^= 1 << (place % 8);
        assert_eq!((door.open)("teapot", &changed), None, "byte {place}");
    }
    for shorter in [&sealed[1..], &sealed[..sealed.len() - 1], &sealed[..41], &sealed[..0]] {
        assert_eq!((door.open)("teapot", shorter), None);
    }
    assert_eq!((door.open)("teapot", &[sealed.as_slice(), &[0]].concat()), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_is_sealed_comes_back_with_its_word_alone(
        word in "\\PC{1,30}", other in "\\PC{1,30}",
        chance in proptest::array::uniform32(any::<u8>()), text in proptest::collection::vec(any::<u8>(), 0..400),
    ) {
        let door = Sealing::whole();
        let mut long = [9; CHANCE];
        long[..32].copy_from_slice(&chance);
        let sealed = (door.seal)(&word, &long, &text).unwrap();
        prop_assert!(is_sealed(&sealed));
        prop_assert_eq!((door.open)(&word, &sealed), Some(text));
        let plain = |word: &str| word.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ");
        if plain(&word) != plain(&other) {
            prop_assert_eq!((door.open)(&other, &sealed), None);
        }
    }
}

#[test]
fn a_letter_goes_through_a_sealed_file_and_back() {
    let record = letter(1, SUNDAY);
    let sealed = (Sealing::whole().seal)("teapot", &[7; CHANCE], &sealable(&record)).unwrap();
    let Ok(Handed::Sealed(there)) = read_handed(&write_sealed(&sealed)) else { panic!("a sealed file") };
    let open = (Sealing::whole().open)("teapot", &there).unwrap();
    assert_eq!(opened(&open), Ok(record));
    assert!(!write_sealed(&sealed).contains("Sunday"));
}

#[test]
fn a_file_is_sealed_once_there_is_a_word_and_chance_and_opens_with_that_word() {
    let mut page = written(SUNDAY);
    tell(&mut page, [LettersEvent::SealChosen(true), LettersEvent::WayAsked(Way::File)]);
    assert_eq!((page.model.letters.giving.note, file(&page)), (Note::NoWord, None));
    tell(&mut page, [LettersEvent::SealWordTyped("blue teapot".into()), LettersEvent::WayAsked(Way::File)]);
    assert!(file(&page).is_none() && page.effects.contains(&Effect::DrawChance(CHANCE)));
    page.tell(Event::ChanceDrawn((0..CHANCE as u8).collect()));
    let sealed = file(&page).expect("now it goes");
    assert!(!sealed.contains("missed") && !sealed.contains("teapot"), "{sealed}");
    // The same goes by a second way without being sealed anew.
    tell(&mut page, [LettersEvent::WayAsked(Way::File)]);
    assert_eq!(file(&page), Some(sealed.clone()));
    // Another word makes another one.
    tell(&mut page, [LettersEvent::SealWordTyped("red teapot".into()), LettersEvent::WayAsked(Way::File)]);
    assert!(file(&page).is_none());

    let mut other = crate::at("#/letters");
    other.tell(Event::FileOpened(Some(sealed)));
    let letter_of = |page: &crate::Page| page.model.letters.opening.as_ref().unwrap().letter.is_some();
    assert!(!letter_of(&other));
    for (word, opens) in [("", false), ("red teapot", false), (" Blue Teapot", true)] {
        tell(&mut other, [LettersEvent::WordTyped(word.into()), LettersEvent::OpenAsked]);
        assert_eq!(letter_of(&other), opens, "{word}");
    }
}

#[test]
fn a_browser_without_chance_says_so_and_hands_nothing_over() {
    let mut page = written(SUNDAY);
    let word = LettersEvent::SealWordTyped("blue teapot".into());
    tell(&mut page, [LettersEvent::SealChosen(true), word, LettersEvent::WayAsked(Way::File)]);
    page.tell(Event::ChanceDrawn(Vec::new()));
    assert_eq!((page.model.letters.giving.note, file(&page)), (Note::NoSeal, None));
    assert!(page.model.shell.parts.is_here(Part::Seal));
}
