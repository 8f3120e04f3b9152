package se.vagval.assessment.afterwards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.DecisionEventWords;
import se.vagval.assessment.EndedNoMore;
import se.vagval.assessment.model.Carrying;
import se.vagval.assessment.model.DecisionEvent;
import se.vagval.web.Page;

/// What the page of a decision's events shows.
public record EventsView(Page page, ReadEvents.Shown shown, boolean mayNote) {

  /// @param carrying what carries it out; null for nothing
  /// @param given the decision that it says gives what was changed; null for any other event
  public record Row(
      DecisionEvent event,
      String what,
      boolean takenBack,
      boolean canGo,
      @Nullable Carrying carrying,
      @Nullable Carrying given) {}

  public String address() {
    return EventsPage.address(shown.decision().id());
  }

  /// That it was taken back or changed, so that it holds no more; empty while it stands.
  public String noMore() {
    return EndedNoMore.words(shown.decision(), page.text());
  }

  /// The newest first, also what was taken back.
  public List<Row> rows() {
    var course = shown.course();
    var standing = course.standing();
    return course.events().reversed().stream()
        .map(event -> {
          var carrying = shown.carrying().get(event.id());
          return new Row(
              event,
              DecisionEventWords.of(event, page.text()),
              event.kind() != DecisionEvent.Kind.TAKEN_BACK && !standing.contains(event),
              mayNote && carrying == null && course.canTakeBack(event.id()),
              carrying,
              shown.given().get(event.id()));
        })
        .toList();
  }

  public List<DecisionEvent.Kind> mayFollow() {
    return mayNote ? List.copyOf(shown.course().mayFollow()) : List.of();
  }

  /// Whether it can be said that another decision gives what this one was changed to.
  public boolean maySayGiven() {
    return mayNote && shown.waits() && shown.head().closedOn() == null;
  }

  public String alreadyGiven() {
    return "/assessment/cases/%s/already-given/%s"
        .formatted(shown.head().id(), shown.decision().id());
  }

  /// Until when the decision can be appealed, or why that is not known.
  public String appeal() {
    var terms = shown.course().terms();
    return switch (terms.to()) {
      case AUTHORITY ->
          shown
              .course()
              .lastDay()
              .map(day -> page.t("assessment.events.last-day", day))
              .orElseGet(() -> page.t("assessment.events.no-last-day", terms.weeks()));
      case COURT -> page.t("assessment.events.to-court");
      case NOBODY -> page.t("assessment.events.no-appeal");
    };
  }
}
