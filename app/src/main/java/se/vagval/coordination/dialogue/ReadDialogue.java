package se.vagval.coordination.dialogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.coordination.BasisWords;
import se.vagval.coordination.model.Partner;
import se.vagval.coordination.model.PartnerContact;
import se.vagval.coordination.model.Provision;
import se.vagval.coordination.store.DialogueStore;
import se.vagval.coordination.store.ProvisionFile;
import se.vagval.web.Text;

/// Reads the contacts of a case with partners, and logs who read them.
@Component
public class ReadDialogue {

  /// What the unit sees.
  ///
  /// @param contacts the newest first
  public record Shown(
      CaseHead head,
      List<PartnerContact> contacts,
      LocalDate today,
      List<Provision> provisions,
      BasisWords basisWords) {

    public boolean isOpen() {
      return head.closedOn() == null;
    }

    public String basis(PartnerContact contact, Text text) {
      return basisWords.of(contact.basis(), contact.on(), text);
    }

    /// What is left to do, by the latest contact with each partner.
    public List<PartnerContact> left() {
      return Arrays.stream(Partner.values())
          .flatMap(partner -> latest(partner).stream())
          .filter(contact -> contact.nextOn() != null)
          .toList();
    }

    public boolean isOverdue(PartnerContact contact) {
      var next = contact.nextOn();
      return next != null && next.isBefore(today);
    }

    private Optional<PartnerContact> latest(Partner partner) {
      return contacts.stream().filter(contact -> contact.partner() == partner).findFirst();
    }
  }

  private final Cases cases;
  private final DialogueStore store;
  private final ProvisionFile provisions;
  private final BasisWords words;
  private final Audit audit;
  private final Clock clock;

  ReadDialogue(
      Cases cases,
      DialogueStore store,
      ProvisionFile provisions,
      BasisWords words,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.store = store;
    this.provisions = provisions;
    this.words = words;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Shown handle(CaseId caseId, Actor reader) {
    audit.read(reader, "dialogue", caseId, caseId.value());
    return shown(cases.head(caseId));
  }

  /// For the overview, whose reading is logged already.
  @Transactional(readOnly = true)
  Shown overview(CaseHead head) {
    return shown(head);
  }

  private Shown shown(CaseHead head) {
    var today = LocalDate.now(clock);
    return new Shown(head, store.of(head.id()), today, provisions.on(today), words);
  }
}
