package se.vagval.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.model.Consent;
import se.vagval.casework.model.PartnerSeesWhatIsConsented;
import se.vagval.casework.store.ConsentStore;
import se.vagval.web.Text;

/// The door to what people have let other authorities see. Nothing of a case reaches another
/// authority but through here.
@Component
public class Consents {

  /// One part as it is shown to an officer of the authority.
  public record Told(SharedPart part, List<CasePanel.Row> rows) {}

  private final Cases cases;
  private final ConsentStore store;
  private final Map<SharedPart, ConsentedPart> parts = new EnumMap<>(SharedPart.class);
  private final Audit audit;
  private final Clock clock;

  Consents(Cases cases, ConsentStore store, List<ConsentedPart> parts, Audit audit, Clock clock) {
    this.cases = cases;
    this.store = store;
    parts.forEach(one -> this.parts.put(one.part(), one));
    this.audit = audit;
    this.clock = clock;
  }

  /// What that authority may see of the case at this moment.
  @Transactional(readOnly = true)
  public PartnerView view(CaseId caseId, Authority authority) {
    var head = cases.head(caseId);
    return view(head, store.latest(List.of(caseId), authority));
  }

  /// What the latest consent let that authority see on a day. One that was given after it counts as
  /// none.
  @Transactional(readOnly = true)
  public PartnerView viewOn(LocalDate day, CaseId caseId, Authority authority) {
    return view(cases.head(caseId), store.latest(List.of(caseId), authority), day);
  }

  /// What that authority may see of several cases at this moment; one that is not in this
  /// municipality is not there.
  @Transactional(readOnly = true)
  public Map<CaseId, PartnerView> views(Collection<CaseId> ids, Authority authority) {
    var latest = store.latest(ids, authority);
    return cases.heads(ids).stream()
        .collect(Collectors.toMap(CaseHead::id, head -> view(head, latest)));
  }

  private PartnerView view(CaseHead head, Map<CaseId, Consent> latest) {
    return view(head, latest, LocalDate.now(clock));
  }

  private static PartnerView view(CaseHead head, Map<CaseId, Consent> latest, LocalDate day) {
    return PartnerSeesWhatIsConsented.of(
        new PartnerSeesWhatIsConsented.Facts(
            day,
            head.name() instanceof PersonName.Protected,
            head.closedOn() == null,
            latest.get(head.id())));
  }

  /// The consented parts themselves, for an officer of that authority. The person can see in the
  /// log that they were read.
  @Transactional
  public List<Told> read(CaseId caseId, Authority authority, Actor officer, Text text) {
    return switch (view(caseId, authority)) {
      case PartnerView.Nothing nothing -> List.of();
      case PartnerView.Shown shown -> {
        audit.read(officer, "consented-parts", caseId, caseId.value());
        var head = cases.head(caseId);
        yield Arrays.stream(SharedPart.values())
            .filter(shown.parts()::contains)
            .map(part -> told(part, head, text))
            .toList();
      }
    };
  }

  private Told told(SharedPart part, CaseHead head, Text text) {
    var kept = Objects.requireNonNull(parts.get(part), () -> "no module keeps " + part);
    return new Told(part, kept.of(head, LocalDate.now(clock), text));
  }
}
