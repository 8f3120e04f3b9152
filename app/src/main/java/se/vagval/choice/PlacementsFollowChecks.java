package se.vagval.choice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.PlacementsOnChecks;
import se.vagval.assessment.VoucherId;
import se.vagval.audit.Audit;
import se.vagval.choice.store.ChoiceStore;
import se.vagval.choice.store.PlacementStore;
import se.vagval.choice.store.PlacementWriteStore;

/// What runs on a check ends with it; and goes on again when the end is taken back.
@Component
class PlacementsFollowChecks implements PlacementsOnChecks {

  private final ChoiceStore choices;
  private final PlacementStore placements;
  private final PlacementWriteStore writes;
  private final SettledChecks settled;
  private final Audit audit;

  PlacementsFollowChecks(
      ChoiceStore choices,
      PlacementStore placements,
      PlacementWriteStore writes,
      SettledChecks settled,
      Audit audit) {
    this.choices = choices;
    this.placements = placements;
    this.writes = writes;
    this.settled = settled;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<VoucherId, Use> of(Collection<VoucherId> checks, LocalDate today) {
    var chosen = choices.chosenAmong(checks);
    var done = settled.among(checks);
    var claimed = settled.claimedAmong(checks);
    var going =
        placements.ofVouchers(checks).stream()
            .filter(one -> goesOn(one, today))
            .collect(Collectors.groupingBy(Placement::voucher));
    var use = new HashMap<VoucherId, Use>();
    for (var check : Set.copyOf(checks)) {
      var runs = going.getOrDefault(check, List.of());
      use.put(
          check,
          new Use(
              chosen.contains(check),
              !runs.isEmpty(),
              lastDay(runs),
              done.contains(check),
              claimed.contains(check)));
    }
    return use;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Been> until(Collection<VoucherId> checks, LocalDate today) {
    return placements.ofVouchers(checks).stream()
        .filter(one -> !one.start().isAfter(today))
        .map(one -> new Been(one.voucher(), one.provider(), one.start(), one.lastDay()))
        .toList();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void holdStill(VoucherId check) {
    choices.lock(check);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void endAfter(VoucherId check, LocalDate lastDay, Actor by) {
    for (var one : placements.ofVouchers(List.of(check))) {
      if (goesOn(one, lastDay.plusDays(1))) {
        var last = one.start().isAfter(lastDay) ? one.start().minusDays(1) : lastDay;
        writes.end(one.id(), last, EndReason.OTHER);
        audit.changed(by, "placement-ended", one.id(), one.caseId().value());
      }
    }
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean wouldMeetAnother(VoucherId check, LocalDate lastDay) {
    return writes.wouldMeetAnother(check, lastDay);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void goOn(VoucherId check, LocalDate lastDay, Actor by) {
    for (var one : placements.ofVouchers(List.of(check))) {
      // What never began was called off, by whomever, and stays so.
      var began = !one.start().isAfter(lastDay);
      if (began && lastDay.equals(one.lastDay()) && writes.goOn(one.id())) {
        audit.changed(by, "placement-goes-on", one.id(), one.caseId().value());
      }
    }
  }

  /// Whether it has a day on that day or later.
  private static boolean goesOn(Placement placement, LocalDate day) {
    var last = placement.lastDay();
    return last == null || !last.isBefore(day);
  }

  private static @Nullable LocalDate lastDay(List<Placement> runs) {
    return runs.isEmpty() ? null : runs.getLast().lastDay();
  }
}
