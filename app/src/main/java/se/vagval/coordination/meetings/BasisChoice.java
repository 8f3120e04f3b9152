package se.vagval.coordination.meetings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.SharedPart;
import se.vagval.coordination.model.LegalBasis;
import se.vagval.coordination.model.Provision;
import se.vagval.web.Text;
import se.vagval.web.components.Choices;
import se.vagval.web.components.TypedForm;

/// A legal basis as one choice in a list.
public final class BasisChoice {

  private static final String NOTHING = "NO_PERSONAL_DATA";
  private static final String NOT_THERE = "NOT_THERE";
  private static final String CONSENT = "CONSENT-";
  private static final String PROVISION = "PROVISION-";

  private BasisChoice() {}

  /// For a partner who is asked to come.
  public static List<Choices.Option> options(List<Provision> provisions, Text text) {
    return options(NOTHING, provisions, text);
  }

  /// For a partner of a meeting that was held: they came and were told something, or did not come.
  public static List<Choices.Option> afterwards(List<Provision> provisions, Text text) {
    return options(NOT_THERE, provisions, text);
  }

  private static List<Choices.Option> options(
      String without, List<Provision> provisions, Text text) {
    var options = new ArrayList<Choices.Option>();
    options.add(Choices.Option.of("", text.t("coordination.meeting.choose")));
    options.add(Choices.Option.of(without, text.t("coordination.meeting.basis." + without)));
    for (var part : SharedPart.values()) {
      var words = text.t("coordination.basis.consent-to", text.of("casework.shared", part));
      options.add(Choices.Option.of(CONSENT + part.name(), words));
    }
    for (var one : provisions) {
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

  private static Optional<LegalBasis> parse(String typed) {
    if (typed.equals(NOTHING)) {
      return Optional.of(new LegalBasis.NothingTold());
    }
    if (typed.equals(NOT_THERE)) {
      return Optional.of(new LegalBasis.NotThere());
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
