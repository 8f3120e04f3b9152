package se.vagval.access;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.store.LogWordStore;

/// What was written in a check of the log, of an entry and in conclusion. It may name people, so it
/// is kept here and not beside the log. Whoever writes has been asked for their right to.
@Component
public class LogWords {

  private final LogWordStore store;

  LogWords(LogWordStore store) {
    this.store = store;
  }

  /// In the place of what was written of that entry before; nothing when the words are empty.
  @Transactional
  public void ofEntry(Target review, long entry, String words) {
    if (words.isEmpty()) {
      store.forgetFinding(review, entry);
    } else {
      store.writeFinding(review, entry, words);
    }
  }

  /// Once, before the check is closed.
  @Transactional
  public void inConclusion(Target review, String words) {
    store.writeConclusion(review, words);
  }
}
