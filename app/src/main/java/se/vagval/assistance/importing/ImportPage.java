package se.vagval.assistance.importing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.model.Import;
import se.vagval.web.components.Paging;

/// How far an import has come, and then its receipt. While it runs the browser asks again by
/// itself, with or without script.
@Controller
@RequestMapping("/assistance/imports/{import}")
class ImportPage {

  private static final String SECONDS_BETWEEN = "2";

  private final Access access;
  private final ReadImports imports;

  ImportPage(Access access, ReadImports imports) {
    this.access = access;
    this.imports = imports;
  }

  @GetMapping
  ModelAndView show(
      Actor actor,
      @PathVariable("import") UUID id,
      @RequestParam(name = "page", defaultValue = "1") String part,
      HttpServletResponse response) {
    access.require(actor, Permission.IMPORT_REGISTER);
    var receipt = imports.receipt(new ImportId(id), Part.of(part));
    return switch (receipt.file().state()) {
      case UPLOADED ->
          new ModelAndView(
              "redirect:/assistance/imports/"
                  + id
                  + (receipt.file().told().isEmpty() ? "/columns" : "/preview"));
      case RUNNING -> {
        response.setHeader("Refresh", SECONDS_BETWEEN);
        yield page(receipt, Part.of(part));
      }
      case IMPORTED, GIVEN_UP, UNDONE -> page(receipt, Part.of(part));
    };
  }

  private static ModelAndView page(ReadImports.Receipt receipt, int part) {
    Import file = receipt.file();
    return new ModelAndView("assistance/importing/ImportPage")
        .addObject("file", file)
        .addObject("faults", receipt.faults())
        .addObject(
            "paging",
            new Paging(
                part,
                ReadImports.FAULTS_A_PAGE,
                file.counts().faulty(),
                "/assistance/imports/" + file.id()));
  }
}
