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
  private static final String CONSENT = "CONSENT-";
  private static final String PROVISION = "PROVISION-";

  private BasisChoice() {}

  public static List<Choices.Option> options(List<Provision> provisions, Text text) {
    var options = new ArrayList<Choices.Option>();
    options.add(Choices.Option.of("", text.t("coordination.meeting.choose")));
    options.add(Choices.Option.of(NOTHING, text.t("coordination.meeting.basis.nothing")));
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
      case LegalBasis.Consent(var part) -> CONSENT + part.name();
      case LegalBasis.ByProvision(var code) -> PROVISION + code;
    };
  }

  /// Null when none was chosen; the form then says so.
  static @Nullable LegalBasis read(TypedForm form, String field, Text text) {
    var basis = parse(form.value(field));
    if (basis.isEmpty()) {
      form.wrong(field, text.t("coordination.meeting.error.basis"));
    }
    return basis.orElse(null);
  }

  private static Optional<LegalBasis> parse(String typed) {
    if (typed.equals(NOTHING)) {
      return Optional.of(new LegalBasis.NothingTold());
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
