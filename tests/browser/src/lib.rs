//! Journeys through the built page in real browsers.
