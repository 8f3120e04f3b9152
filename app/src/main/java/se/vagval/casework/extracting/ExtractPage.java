package se.vagval.casework.extracting;

import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseId;

/// The register extract that the responsible caseworker hands out to the person.
@Controller
class ExtractPage {

  private final Access access;
  private final MakeExtract makeExtract;

  ExtractPage(Access access, MakeExtract makeExtract) {
    this.access = access;
    this.makeExtract = makeExtract;
  }

  @GetMapping("/casework/cases/{case}/extract")
  ModelAndView show(Actor actor, @PathVariable("case") UUID id) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.HAND_OUT_EXTRACT, caseId);
    var here = "/casework/cases/" + caseId;
    var toAsk = makeExtract.toAsk(caseId, actor);
    if (!toAsk.isEmpty()) {
      return new ModelAndView("casework/extracting/AskFirst", HttpStatus.CONFLICT)
          .addObject("units", toAsk)
          .addObject("back", here);
    }
    return page(makeExtract.toHandOut(caseId, actor), here, here + "/extract.json");
  }

  @GetMapping("/casework/cases/{case}/extract.json")
  ResponseEntity<byte[]> file(Actor actor, @PathVariable("case") UUID id) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.HAND_OUT_EXTRACT, caseId);
    return makeExtract.toAsk(caseId, actor).isEmpty()
        ? asFile(makeExtract.fileToHandOut(caseId, actor))
        : ResponseEntity.status(HttpStatus.CONFLICT).build();
  }

  static ModelAndView page(MakeExtract.Made made, String back, String file) {
    return new ModelAndView("casework/extracting/ExtractPage")
        .addObject("made", made)
        .addObject("back", back)
        .addObject("file", file)
        .addObject("own", back.equals(OwnExtractPage.BACK));
  }

  static ResponseEntity<byte[]> asFile(byte[] json) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"registerutdrag.json\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(json);
  }
}
