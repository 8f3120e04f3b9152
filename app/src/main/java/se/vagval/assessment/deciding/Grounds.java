package se.vagval.assessment.deciding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.MappingId;
import se.vagval.assessment.Proposal;
import se.vagval.assessment.model.DecisionIsDelegated;
import se.vagval.assessment.model.Facts;
import se.vagval.assessment.model.Lacking;
import se.vagval.assessment.model.LevelAdvice;
import se.vagval.assessment.model.LevelIsWithinBounds;
import se.vagval.assessment.model.RightStanding;
import se.vagval.assessment.model.UnitPractice;
import se.vagval.casework.CaseHead;
import se.vagval.kernel.Money;
import se.vagval.profiles.DelegationOrder;
import se.vagval.profiles.DeviationBounds;
import se.vagval.profiles.LevelCatalogue;
import se.vagval.profiles.LevelRow;
import se.vagval.profiles.Profile;

/// All that a decision on a check rests on: the case, the facts of its mapping, and the rules in
/// force on the day.
///
/// @param proposal one that nothing has been decided about; null when there is none
/// @param held the checks that the person holds
/// @param lacking what does not hold today; nothing unless what was changed is to be carried out
/// @param practice how the case's unit decided the last twelve months; empty when it decided
///   nothing
public record Grounds(
    CaseHead head,
    MappingId mapping,
    Facts facts,
    Lacking lacking,
    Profile profile,
    LevelCatalogue catalogue,
    List<UnitPractice> practice,
    DelegationOrder order,
    @Nullable Proposal proposal,
    Held held) {

  /// Whether that official may decide on that level's check, by the delegation order in force.
  public DecisionIsDelegated.Outcome delegated(DecisionIsDelegated.Office office, int level) {
    var facts = new DecisionIsDelegated.Facts(office, catalogue.row(level).orElseThrow().amount());
    return DecisionIsDelegated.of(
        facts, new DecisionIsDelegated.Order(order.caseworker(), order.teamLeader()));
  }

  /// What that level's check comes to; nothing where there is no such level.
  Money amount(int level) {
    return catalogue.row(level).map(LevelRow::amount).orElseGet(Money::none);
  }

  public LevelAdvice.Advice advice() {
    var ladder =
        catalogue.rows().stream()
            .map(row -> new LevelAdvice.Rung(row.level(), row.fromPoints()))
            .toList();
    return LevelAdvice.of(facts, ladder);
  }

  public RightStanding right() {
    return lacking.right();
  }

  /// What was changed may lie on any level.
  public List<LevelRow> offered() {
    return held.hasToCarryOut() ? catalogue.rows() : allowed();
  }

  /// How far from the advice the rules let the decision go.
  ///
  /// @param carriesOut whether it carries out what was changed
  DeviationBounds deviation(boolean carriesOut) {
    var all = catalogue.rows().size();
    return carriesOut ? new DeviationBounds(all, all) : profile.deviation();
  }

  /// The levels that a caseworker can decide on, the advised one among them.
  public List<LevelRow> allowed() {
    var advised = advice().level();
    return catalogue.rows().stream()
        .filter(row -> profile.deviation().allows(advised, row.level()))
        .toList();
  }

  /// The bounds for that level; for one that does not exist, those of the advised one.
  LevelIsWithinBounds.Bounds bounds(int level, boolean carriesOut) {
    var deviation = deviation(carriesOut);
    var row = catalogue.row(level).or(() -> catalogue.row(advice().level())).orElseThrow();
    return new LevelIsWithinBounds.Bounds(
        catalogue.rows().size(),
        deviation.levelsUp(),
        deviation.levelsDown(),
        row.least().toDecimal(),
        row.most().toDecimal());
  }
}
