package se.vagval.casework.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel.Panel;
import se.vagval.casework.Cause;
import se.vagval.casework.Path;
import se.vagval.casework.PersonName;
import se.vagval.casework.model.Attachment;
import se.vagval.casework.model.CaseOffice;
import se.vagval.casework.model.CauseList;
import se.vagval.casework.model.ChildUnderEight;
import se.vagval.casework.model.Entry;
import se.vagval.casework.model.Member;
import se.vagval.casework.model.PersonFacts;

/// A case with all that its page shows.
///
/// @param household those that the person lives with
/// @param cause null until somebody has noted it
/// @param panels what other modules show, in order
/// @param journal newest first
/// @param attachments by the entry they belong to
public record WholeCase(
    CaseHead head,
    PersonFacts person,
    CaseOffice office,
    Household household,
    @Nullable Noted cause,
    Path path,
    List<Panel> panels,
    List<Entry> journal,
    Map<UUID, List<Attachment>> attachments) {

  /// Why the person cannot support themselves, since a day.
  ///
  /// @param wording as the list has it on that day; null where it is silent
  /// @param application the month applied for; null of older notes
  public record Noted(
      Cause cause, LocalDate on, CauseList.@Nullable Row wording, @Nullable YearMonth application) {

    public String words(boolean inSwedish) {
      return wording == null ? cause.name() : wording.words(inSwedish);
    }
  }

  /// @param others of the household
  /// @param underEight whether a child is under eight today
  public record Household(List<Relative> others, ChildUnderEight.Outcome underEight) {}

  /// Somebody else of the household.
  ///
  /// @param age null of somebody protected
  public record Relative(PersonName name, Member.Part part, @Nullable Integer age) {}

  public List<Panel> waiting() {
    return panels.stream().filter(panel -> panel.waits().isPresent()).toList();
  }

  /// The entry that puts each corrected one right.
  public Map<UUID, Entry> corrections() {
    return journal.stream()
        .filter(Entry::isCorrection)
        .collect(
            Collectors.toMap(
                entry -> Objects.requireNonNull(entry.corrects()),
                entry -> entry,
                (later, earlier) -> later));
  }

  public List<Attachment> attachments(Entry entry) {
    return attachments.getOrDefault(entry.id(), List.of());
  }

  /// The entry with that id.
  public Optional<Entry> entry(@Nullable UUID id) {
    return journal.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }
}
