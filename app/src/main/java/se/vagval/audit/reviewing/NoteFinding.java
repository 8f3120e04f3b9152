package se.vagval.audit.reviewing;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.access.LogWords;
import se.vagval.audit.Audit;
import se.vagval.audit.ReviewId;
import se.vagval.audit.model.Review;
import se.vagval.audit.store.ReviewStore;
import se.vagval.web.NotFound;

/// Records what was found of an entry, and closes a check.
@Component
class NoteFinding {

  sealed interface Outcome {
    record Done() implements Outcome {}

    /// What is closed stays as it was closed.
    record IsClosed() implements Outcome {}

    /// Nobody checks their own reading.
    record IsOwn() implements Outcome {}

    /// Somebody else has noted something since.
    record IsChanged() implements Outcome {}

    /// A check is closed when every entry has been looked at.
    record SomeAreLeft(int left) implements Outcome {}
  }

  private final ReviewStore reviews;
  private final LogWords words;
  private final Audit audit;
  private final Clock clock;

  NoteFinding(ReviewStore reviews, LogWords words, Audit audit, Clock clock) {
    this.reviews = reviews;
    this.words = words;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome note(Review.Finding finding, Actor by) {
    if (!get(finding.review()).isOpen()) {
      return new Outcome.IsClosed();
    }
    var reviewer = by.signedIn().value();
    var item = item(finding);
    if (reviewer.equals(item.reader())) {
      return new Outcome.IsOwn();
    }
    if (finding.isIn(item)) {
      return new Outcome.Done();
    }
    if (!reviews.note(finding, reviewer, clock.instant())) {
      return new Outcome.IsChanged();
    }
    words.ofEntry(finding.review(), finding.entry(), finding.note());
    audit.changed(by, "review.noted", finding.review(), null);
    return new Outcome.Done();
  }

  @Transactional
  Outcome close(ReviewId id, String conclusion, Actor by) {
    var review = get(id);
    var closing = review.closing();
    if (closing != null) {
      var isTheSame = closing.conclusion().equals(conclusion);
      return isTheSame ? new Outcome.Done() : new Outcome.IsClosed();
    }
    if (review.left() > 0) {
      return new Outcome.SomeAreLeft(review.left());
    }
    words.inConclusion(id, conclusion);
    reviews.close(id, by.signedIn().value(), clock.instant());
    audit.changed(by, "review.closed", id, null);
    return new Outcome.Done();
  }

  private Review.Item item(Review.Finding finding) {
    return reviews.items(finding.review()).stream()
        .filter(item -> item.entry() == finding.entry())
        .findFirst()
        .orElseThrow(() -> new NotFound("entry " + finding.entry() + " of the check"));
  }

  private Review get(ReviewId id) {
    return reviews.get(id).orElseThrow(() -> new NotFound("review " + id));
  }
}
