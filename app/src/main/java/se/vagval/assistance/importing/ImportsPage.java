package se.vagval.assistance.importing;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assistance.model.RegisterKind;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.uploads.VirusScan;

/// Where a file of one of the registers is sent, and the list of those before it. Which register it
/// is must be said: the two are never mixed.
@Controller
@RequestMapping("/assistance/imports")
class ImportsPage {

  private final Access access;
  private final ReadImports imports;
  private final UploadRegister upload;
  private final VirusScan scan;

  ImportsPage(Access access, ReadImports imports, UploadRegister upload, VirusScan scan) {
    this.access = access;
    this.imports = imports;
    this.upload = upload;
    this.scan = scan;
  }

  @GetMapping
  ModelAndView show(Actor actor) {
    access.require(actor, Permission.IMPORT_REGISTER);
    return page(Filled.nothing(), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView send(
      Actor actor,
      @RequestParam(defaultValue = "") String register,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @ModelAttribute(value = "page", binding = false) Page page) {
    access.require(actor, Permission.IMPORT_REGISTER);
    var filled = Filled.nothing().with("register", register);
    return kind(register)
        .map(kind -> send(new UploadRegister.From(actor, kind), file, filled, page))
        .orElseGet(() ->
            refused(filled.withProblem("register", page.t("assistance.upload.register.none"))));
  }

  private ModelAndView send(
      UploadRegister.From from, @Nullable MultipartFile file, Filled filled, Page page) {
    return switch (Upload.of(file, scan)) {
      case Upload.Refused(var problem) -> refused(filled.withProblem("file", page.t(problem)));
      case Upload.Kept(var name, var table) -> {
        var id = upload.handle(from, name, table);
        yield new ModelAndView("redirect:/assistance/imports/" + id + "/columns");
      }
    };
  }

  private static Optional<RegisterKind> kind(String said) {
    return Arrays.stream(RegisterKind.values())
        .filter(kind -> kind.name().equals(said))
        .findFirst();
  }

  private ModelAndView refused(Filled filled) {
    return page(filled, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView page(Filled filled, HttpStatus status) {
    return new ModelAndView("assistance/importing/ImportsPage", status)
        .addObject("imports", imports.latest())
        .addObject("filled", filled);
  }
}
