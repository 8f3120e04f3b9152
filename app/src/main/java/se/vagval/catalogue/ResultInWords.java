package se.vagval.catalogue;

import org.jspecify.annotations.Nullable;
import se.vagval.catalogue.PublishedResults.Result;
import se.vagval.catalogue.PublishedResults.Result.Known;
import se.vagval.catalogue.PublishedResults.Result.NotFollowedUpYet;
import se.vagval.catalogue.PublishedResults.Result.TooFew;
import se.vagval.web.Text;
import se.vagval.web.components.Figure;

/// A published result as people read it. Too few is said, and is not nought; not followed up yet is
/// neither.
public record ResultInWords(Text text, Result result) {

  /// What can be drawn; null when there is no rate to compare.
  public Figure.@Nullable Known figure() {
    return result instanceof Known known && known.share() != null
        ? new Figure.Known(
            known.share().perMille(),
            known.share().lowPerMille(),
            known.share().highPerMille(),
            known.started())
        : null;
  }

  /// The whole sentence. Between five and seventeen people the count is told, but no rate.
  public String sentence() {
    var figure = figure();
    return switch (result) {
      case Known known when figure != null ->
          text.t(
              "catalogue.result.says",
              figure.tens(),
              known.started(),
              figure.lowTens(),
              figure.highTens());
      case Known known ->
          text.t("catalogue.result.counted", known.selfSupporting(), known.started());
      case TooFew() -> text.t("catalogue.result.too-few");
      case NotFollowedUpYet() -> text.t("catalogue.result.not-yet");
    };
  }

  /// The same for a list or a comparison, where fewer than a comparison needs get no figure.
  public String brief() {
    var figure = figure();
    return switch (result) {
      case Known known when figure != null ->
          text.t("catalogue.result.brief", figure.tens(), known.started());
      case Known known -> text.t("catalogue.result.not-compared", known.started());
      case TooFew() -> text.t("catalogue.result.too-few");
      case NotFollowedUpYet() -> text.t("catalogue.result.not-yet");
    };
  }

  /// Whom the figure is about, when it was followed up and by which method; empty without a figure.
  public String basis() {
    return switch (result) {
      case Known known ->
          text.t(
              "catalogue.result.basis",
              known.from(),
              known.to(),
              known.followedUpOn(),
              known.method());
      case TooFew() -> "";
      case NotFollowedUpYet() -> "";
    };
  }
}
