package se.vagval.assessment.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.model.Progress;
import se.vagval.assessment.model.ProgressMeasure;
import se.vagval.web.Page;

/// A person's progress as small figures under one time scale, and as tables.
///
/// @param first where the time scale begins
/// @param last where it ends
public record ProgressView(
    Page page, String name, Progress progress, LocalDate first, LocalDate last) {

  static ProgressView of(Page page, String name, Progress progress, LocalDate today) {
    var first = progress.isEmpty() ? today : progress.start();
    return new ProgressView(page, name, progress, first, today);
  }

  public List<AxisFigure> figures() {
    var figures = new ArrayList<AxisFigure>();
    Arrays.stream(Progress.Axis.values()).map(this::scored).forEach(figures::add);
    figures.add(counted());
    return figures;
  }

  /// The latest first.
  public List<ProgressMeasure> measures() {
    return progress.measures().reversed();
  }

  public String score(Progress.Axis axis, @Nullable Integer score) {
    return score == null ? "" : score + ". " + scale(axis, score);
  }

  private String scale(Progress.Axis axis, int score) {
    return page.t("assessment.progress.scale." + axis.name() + "." + score);
  }

  private AxisFigure scored(Progress.Axis axis) {
    var scale = TimeScale.of(first, last);
    var marks =
        progress.points(axis).stream()
            .map(point ->
                new AxisFigure.Mark(
                    scale.at(point.on()),
                    AxisFigure.height(
                        point.score() - ProgressMeasure.LEAST,
                        ProgressMeasure.MOST - ProgressMeasure.LEAST),
                    String.valueOf(point.score())))
            .toList();
    return new AxisFigure(
        page.t("assessment.progress.axis", axis),
        described(axis),
        score(axis, ProgressMeasure.MOST),
        score(axis, ProgressMeasure.LEAST),
        marks,
        strokes(marks));
  }

  private String described(Progress.Axis axis) {
    var said =
        progress.points(axis).stream()
            .map(point ->
                page.t("assessment.progress.point", point.on(), scale(axis, point.score())))
            .toList();
    return said.isEmpty() ? page.t("assessment.progress.not-measured") : String.join(" ", said);
  }

  private static List<AxisFigure.Stroke> strokes(List<AxisFigure.Mark> marks) {
    var strokes = new ArrayList<AxisFigure.Stroke>();
    for (int i = 1; i < marks.size(); i++) {
      var from = marks.get(i - 1);
      var to = marks.get(i);
      strokes.add(new AxisFigure.Stroke(from.x(), from.y(), to.x(), to.y()));
    }
    return strokes;
  }

  /// Each month with events is a staff as high as they were many.
  private AxisFigure counted() {
    var scale = TimeScale.of(first, last);
    var months = progress.eventsByMonth();
    var most = months.isEmpty() ? 1 : Collections.max(months.values());
    var marks =
        months.entrySet().stream()
            .map(month ->
                new AxisFigure.Mark(
                    scale.at(month.getKey().atDay(15)),
                    AxisFigure.height(month.getValue(), most),
                    String.valueOf(month.getValue())))
            .toList();
    var staffs =
        marks.stream()
            .map(mark -> new AxisFigure.Stroke(mark.x(), AxisFigure.LOW, mark.x(), mark.y()))
            .toList();
    return new AxisFigure(
        page.t("assessment.progress.axis.EVENTS"), describedMonths(), "", "", marks, staffs);
  }

  private String describedMonths() {
    var months = progress.eventsByMonth();
    if (months.isEmpty()) {
      return page.t("assessment.progress.no-events");
    }
    return String.join(
        " ",
        months.entrySet().stream()
            .map(month ->
                page.t("assessment.progress.months", written(month.getKey()), month.getValue()))
            .toList());
  }

  private String written(YearMonth month) {
    return page.month(month);
  }
}
