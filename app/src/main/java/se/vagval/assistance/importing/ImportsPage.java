package se.vagval.assistance.importing;

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
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.uploads.VirusScan;

/// Where a file of the payment register is sent, and the list of those before it.
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
      @RequestParam(required = false) @Nullable MultipartFile file,
      @ModelAttribute(value = "page", binding = false) Page page) {
    access.require(actor, Permission.IMPORT_REGISTER);
    return switch (Upload.of(file, scan)) {
      case Upload.Refused(var problem) ->
          page(
              Filled.nothing().withProblem("file", page.t(problem)),
              HttpStatus.UNPROCESSABLE_CONTENT);
      case Upload.Kept(var name, var table) -> {
        var id = upload.handle(new UploadRegister.Command(actor, name, table));
        yield new ModelAndView("redirect:/assistance/imports/" + id + "/columns");
      }
    };
  }

  private ModelAndView page(Filled filled, HttpStatus status) {
    return new ModelAndView("assistance/importing/ImportsPage", status)
        .addObject("imports", imports.latest())
        .addObject("filled", filled);
  }
}
