package se.vagval.coordination.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.SharedPart;
import se.vagval.choice.PlacementId;
import se.vagval.coordination.MeetingConsentId;
import se.vagval.coordination.model.JointMeeting;
import se.vagval.coordination.model.LegalBasis;
import se.vagval.web.Text;
import se.vagval.web.components.Choices;
import se.vagval.web.components.TypedForm;

/// A legal basis as one choice in a list.
public final class BasisChoice {

  private static final String NOTHING = "NO_PERSONAL_DATA";
  private static final String NOT_THERE = "NOT_THERE";
  private static final String CONSENT = "CONSENT-";
  private static final String PROVISION = "PROVISION-";
  private static final String AGREED = "AGREED-";
  private static final String PLACED = "PLACED-";

  private BasisChoice() {}

  /// For a partner who is asked to come.
  public static List<Choices.Option> options(ReadMeetings.Shown shown, Text text) {
    return options(NOTHING, shown, shown.today(), text);
  }

  /// For a partner of a meeting that was held: they came and were told something, or did not come.
  public static List<Choices.Option> afterwards(
      ReadMeetings.Shown shown, JointMeeting meeting, Text text) {
    return options(NOT_THERE, shown, meeting.planned().time().on(), text);
  }

  private static List<Choices.Option> options(
      String without, ReadMeetings.Shown shown, LocalDate day, Text text) {
    var options = new ArrayList<Choices.Option>();
    options.add(Choices.Option.of("", text.t("coordination.meeting.choose")));
    options.add(Choices.Option.of(without, text.t("coordination.meeting.basis." + without)));
    for (var one : shown.agreed(day)) {
      var words = text.t("coordination.meeting.basis.agreed", one.asked().who());
      options.add(Choices.Option.of(AGREED + one.id(), words));
    }
    for (var one : shown.placed(day)) {
      var words = text.t("coordination.meeting.basis.placed", one.provider());
      options.add(Choices.Option.of(PLACED + one.id(), words));
    }
    for (var part : SharedPart.values()) {
      var words = text.t("coordination.basis.consent-to", text.of("casework.shared", part));
      options.add(Choices.Option.of(CONSENT + part.name(), words));
    }
    for (var one : shown.provisions()) {
      options.add(Choices.Option.of(PROVISION + one.code(), one.words(text.isSwedish())));
    }
    return options;
  }

  static String of(LegalBasis basis) {
    return switch (basis) {
      case LegalBasis.NothingTold() -> NOTHING;
      case LegalBasis.NotThere() -> NOT_THERE;
      case LegalBasis.Consent(var part) -> CONSENT + part.name();
      case LegalBasis.ByProvision(var code) -> PROVISION + code;
      case LegalBasis.PersonAgreed(var consent) -> AGREED + consent;
      case LegalBasis.Placed(var placement) -> PLACED + placement;
    };
  }

  /// Null when none was chosen; the form then says so.
  static @Nullable LegalBasis read(TypedForm form, String field, Text text) {
    var known = parse(form.value(field)).filter(one -> !(one instanceof LegalBasis.NotThere));
    return read(known, form, field, text);
  }

  /// The same for a meeting that was held, to which a partner may not have come.
  static @Nullable LegalBasis readAfterwards(TypedForm form, String field, Text text) {
    return read(parse(form.value(field)), form, field, text);
  }

  private static @Nullable LegalBasis read(
      Optional<LegalBasis> basis, TypedForm form, String field, Text text) {
    if (basis.isEmpty()) {
      form.wrong(field, text.t("coordination.meeting.error.basis"));
    }
    return basis.orElse(null);
  }

  private static Optional<UUID> id(String typed, String before) {
    return Optional.of(typed.substring(before.length()))
        .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString);
  }

  private static Optional<LegalBasis> parse(String typed) {
    if (typed.equals(NOTHING)) {
      return Optional.of(new LegalBasis.NothingTold());
    }
    if (typed.equals(NOT_THERE)) {
      return Optional.of(new LegalBasis.NotThere());
    }
    if (typed.startsWith(AGREED)) {
      return id(typed, AGREED)
          .map(MeetingConsentId::new)
          .<LegalBasis>map(LegalBasis.PersonAgreed::new);
    }
    if (typed.startsWith(PLACED)) {
      return id(typed, PLACED).map(PlacementId::new).<LegalBasis>map(LegalBasis.Placed::new);
    }
    if (typed.startsWith(PROVISION)) {
      return Optional.of(new LegalBasis.ByProvision(typed.substring(PROVISION.length())));
    }
    return Arrays.stream(SharedPart.values())
        .filter(part -> typed.equals(CONSENT + part.name()))
        .<LegalBasis>map(LegalBasis.Consent::new)
        .findFirst();
  }
}
