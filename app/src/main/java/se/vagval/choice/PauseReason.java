package se.vagval.choice;

import se.vagval.kernel.Term;

/// Why a placement pauses: a word from a short list, so that nobody's health is written down.
@Term(sv = "orsak till uppehåll")
public enum PauseReason {
  AGREED_LEAVE,
  PROVIDER_CLOSED,
  OTHER
}
