package se.vagval.assistance.importing;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.model.Column;
import se.vagval.assistance.model.Columns;
import se.vagval.assistance.model.Import;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where somebody says which column of the file is what.
@Controller
@RequestMapping("/assistance/imports/{import}/columns")
class ColumnsPage {

  private final Access access;
  private final TellColumns tell;

  ColumnsPage(Access access, TellColumns tell) {
    this.access = access;
    this.tell = tell;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable("import") UUID id) {
    access.require(actor, Permission.IMPORT_REGISTER);
    var asked = tell.ask(new ImportId(id));
    return asked.file().isUploaded()
        ? page(asked, filled(asked.columns()), HttpStatus.OK)
        : over(id);
  }

  @PostMapping
  ModelAndView send(
      Actor actor,
      @PathVariable("import") UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    access.require(actor, Permission.IMPORT_REGISTER);
    var asked = tell.ask(new ImportId(id));
    var columns = columns(typed, asked.file());
    var filled = filled(columns);
    return switch (tell.handle(new TellColumns.Command(new ImportId(id), columns, actor))) {
      case TellColumns.Outcome.Told() ->
          new ModelAndView("redirect:/assistance/imports/" + id + "/preview");
      case TellColumns.Outcome.TooLate() -> over(id);
      case TellColumns.Outcome.OneTwice() ->
          refused(asked, filled.withProblem("number", page.t("assistance.columns.one-twice")));
      case TellColumns.Outcome.Missing(var missing) -> {
        for (var column : missing) {
          filled = filled.withProblem(field(column), page.t("assistance.columns.missing", column));
        }
        yield refused(asked, filled);
      }
    };
  }

  private static ModelAndView refused(TellColumns.Asked asked, Filled filled) {
    return page(asked, filled, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView over(UUID id) {
    return new ModelAndView("redirect:/assistance/imports/" + id);
  }

  private static ModelAndView page(TellColumns.Asked asked, Filled filled, HttpStatus status) {
    return new ModelAndView("assistance/importing/ColumnsPage", status)
        .addObject("file", asked.file())
        .addObject("filled", filled);
  }

  private static Columns columns(MultiValueMap<String, String> typed, Import file) {
    var places = new EnumMap<Column, Integer>(Column.class);
    for (var column : file.kind().columns()) {
      Optional.ofNullable(typed.getFirst(field(column)))
          .filter(place -> place.matches("[0-9]{1,3}"))
          .map(Integer::valueOf)
          .filter(place -> place < file.heading().size())
          .ifPresent(place -> places.put(column, place));
    }
    return new Columns(places);
  }

  private static Filled filled(Columns columns) {
    var filled = Filled.with(Map.of());
    for (var place : columns.places().entrySet()) {
      filled = filled.with(field(place.getKey()), place.getValue().toString());
    }
    return filled;
  }

  private static String field(Column column) {
    return column.name().toLowerCase(Locale.ROOT);
  }
}
