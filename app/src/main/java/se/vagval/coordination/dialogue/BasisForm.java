package se.vagval.coordination.dialogue;

import org.jspecify.annotations.Nullable;
import se.vagval.casework.SharedPart;
import se.vagval.coordination.model.LegalBasis;
import se.vagval.web.components.TypedForm;

/// On what basis something was told, as typed.
public final class BasisForm {

  public enum Kind {
    CONSENT,
    PROVISION,
    NO_PERSONAL_DATA
  }

  private BasisForm() {}

  /// Null when nothing was chosen, or what belongs to the choice is missing.
  static @Nullable LegalBasis read(TypedForm form) {
    var kind = form.oneOf("basis", Kind.class);
    return switch (kind) {
      case null -> null;
      case NO_PERSONAL_DATA -> new LegalBasis.NothingTold();
      case CONSENT -> {
        var part = form.oneOf("basis-part", SharedPart.class);
        yield part == null ? null : new LegalBasis.Consent(part);
      }
      case PROVISION -> {
        var code = form.words("provision");
        yield code.isEmpty() ? null : new LegalBasis.ByProvision(code);
      }
    };
  }
}
