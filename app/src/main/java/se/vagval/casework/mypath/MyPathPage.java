package se.vagval.casework.mypath;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.PersonId;
import se.vagval.web.Page;

/// "Min väg": the participant's own page.
@Controller
class MyPathPage {

  private final Access access;
  private final MyPath myPath;

  MyPathPage(Access access, MyPath myPath) {
    this.access = access;
    this.myPath = myPath;
  }

  @GetMapping("/casework/my-path")
  ModelAndView show(Actor actor, @ModelAttribute(value = "page", binding = false) Page page) {
    var self = Optional.ofNullable(actor.personId()).map(PersonId::new);
    var person = access.require(actor, Permission.READ_OWN_PATH, self);
    return switch (myPath.handle(person, actor, page.text())) {
      case MyPath.Outcome.NoOpenCase(var name) ->
          new ModelAndView("casework/mypath/NoOpenCase", "name", name);
      case MyPath.Outcome.HasPath(var name, var shown) ->
          new ModelAndView("casework/mypath/MyPathPage", Map.of("name", name, "shown", shown));
    };
  }
}
