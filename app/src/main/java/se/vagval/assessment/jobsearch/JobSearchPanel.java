package se.vagval.assessment.jobsearch;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.model.Branch;
import se.vagval.assessment.model.DemandRestsOnReport;
import se.vagval.assessment.model.JobDemand;
import se.vagval.assessment.store.StateCheckStore;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.CasePanel;
import se.vagval.web.Text;

/// Jobs sought: on the case's overview what waits to be followed up, on the person's own page the
/// way to the log. Whoever is ill is not asked for jobs unless somebody has demanded it.
@Component
class JobSearchPanel implements CasePanel {

  private static final int ORDER = 17;

  private final Access access;
  private final ReadJobSearch readJobSearch;
  private final StateCheckStore states;

  JobSearchPanel(Access access, ReadJobSearch readJobSearch, StateCheckStore states) {
    this.access = access;
    this.readJobSearch = readJobSearch;
    this.states = states;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    var own = access.allows(reader, Permission.KEEP_OWN_JOB_SEARCH, head.person());
    if (!own && !access.allows(reader, Permission.READ_CASE, head.id())) {
      return Optional.empty();
    }
    var shown = readJobSearch.overview(head);
    if (isIll(head) && shown.demands().isEmpty() && shown.search().entries().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(own ? own(shown, text) : unit(shown, reader, text));
  }

  private boolean isIll(CaseHead head) {
    return states
        .latest(head.id())
        .filter(check -> check.facts().branch() == Branch.HEALTH)
        .isPresent();
  }

  private static Panel own(ReadJobSearch.Shown shown, Text text) {
    var review =
        shown.toReview().filter(demand -> shown.demand().filter(demand::equals).isPresent());
    var rows =
        review.isPresent()
            ? List.of(
                new Row(text.t("assessment.job.demand"), text.t("assessment.job.own.review")),
                thisMonth(shown, Optional.empty(), text))
            : rows(shown, text);
    var keep = new Action(text.t("assessment.job.panel.keep"), MyJobSearchPage.ADDRESS);
    return new Panel(text.t("assessment.job.own.title"), rows, List.of(keep), Optional.empty());
  }

  private Panel unit(ReadJobSearch.Shown shown, Actor reader, Text text) {
    var id = shown.head().id();
    var open = new Action(text.t("assessment.job.panel.open"), JobSearchPage.address(id));
    var review =
        shown.toReview().flatMap(JobDemand::lostGround).map(why -> review(why, reader, id, text));
    var due =
        shown.isOpen() && access.allows(reader, Permission.FOLLOW_JOB_SEARCH, id)
            ? shown
                .search()
                .due(shown.today())
                .map(month -> text.t("assessment.job.panel.due", month.month()))
            : Optional.<String>empty();
    return new Panel(
        text.t("assessment.job.title"), rows(shown, text), List.of(open), review.or(() -> due));
  }

  /// Why is data on health, which not all who read the case may read.
  private String review(DemandRestsOnReport.Reason why, Actor reader, CaseId caseId, Text text) {
    return access.allows(reader, Permission.READ_ABILITY, caseId)
        ? text.of("assessment.job.review", why)
        : text.t("assessment.job.review.otherwise");
  }

  private static List<Row> rows(ReadJobSearch.Shown shown, Text text) {
    var rows = new ArrayList<Row>();
    var demand = shown.demand();
    rows.add(
        new Row(
            text.t("assessment.job.demand"),
            demand
                .map(one -> one.words())
                .orElseGet(() -> text.t("assessment.job.panel.no-demand"))));
    rows.add(thisMonth(shown, demand.flatMap(one -> Optional.ofNullable(one.perMonth())), text));
    return List.copyOf(rows);
  }

  private static Row thisMonth(ReadJobSearch.Shown shown, Optional<Integer> asked, Text text) {
    var month = shown.month(YearMonth.from(shown.today()));
    return new Row(
        text.t("assessment.job.panel.this-month"),
        asked
            .map(number -> text.t("assessment.job.count-of", month.entries().size(), number))
            .orElseGet(() -> text.t("assessment.job.count", month.entries().size())));
  }
}
