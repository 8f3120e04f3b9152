package se.vagval.attendance.register;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.MenuEntry;
import se.vagval.access.Permission;
import se.vagval.access.Role;
import se.vagval.kernel.Week;
import se.vagval.web.NotFound;

/// Where provider staff report a week for all their participants.
@Controller
class RegisterPage {

  private static final String TEMPLATE = "attendance/register/RegisterPage";
  private static final String ADDRESS = "/attendance/weeks/";

  private final Access access;
  private final OwnRegister register;
  private final SaveRegister save;
  private final Clock clock;

  RegisterPage(Access access, OwnRegister register, SaveRegister save, Clock clock) {
    this.access = access;
    this.register = register;
    this.save = save;
    this.clock = clock;
  }

  @Bean
  static MenuEntry registerInMenu() {
    return new MenuEntry(Role.PROVIDER_STAFF, "attendance.menu", "/attendance/weeks", 10);
  }

  @GetMapping({"/attendance/weeks", "/attendance/weeks/now"})
  String now(Actor actor) {
    access.require(actor, Permission.LIST_OWN_PARTICIPANTS);
    return "redirect:" + ADDRESS + Week.of(LocalDate.now(clock));
  }

  @GetMapping("/attendance/weeks/{week}")
  String show(
      Actor actor,
      @PathVariable String week,
      @RequestParam(required = false, defaultValue = "-1") int saved,
      Model model) {
    access.require(actor, Permission.LIST_OWN_PARTICIPANTS);
    return page(model, register.read(actor, week(week)), saved);
  }

  @PostMapping("/attendance/weeks/{week}")
  String save(
      Actor actor,
      @PathVariable String week,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response)
      throws ServletRequestBindingException {
    access.require(actor, Permission.LIST_OWN_PARTICIPANTS);
    var fields = fields(form);
    var fill = form.getOrDefault("fill", "");
    if (!fill.isEmpty()) {
      var typed = SaveRegister.withTyped(register.read(actor, week(week)), fields, Map.of());
      return page(
          model, typed.allPresent(day -> fill.equals("all") || fill.equals(day.toString())), -1);
    }
    return switch (save.handle(new SaveRegister.Command(actor, week(week), fields))) {
      case SaveRegister.Outcome.Saved(var cells) ->
          "redirect:" + ADDRESS + week + "?saved=" + cells;
      case SaveRegister.Outcome.SavedInPart(var cells, var refused) -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("refused", refused.size());
        yield page(
            model,
            SaveRegister.withTyped(register.read(actor, week(week)), fields, refused),
            cells);
      }
    };
  }

  private static String page(Model model, Register register, int saved) {
    model.addAttribute("register", register);
    model.addAttribute("saved", saved);
    return TEMPLATE;
  }

  private static Week week(String text) {
    return Week.parse(text).orElseThrow(() -> new NotFound("week " + text));
  }

  private static List<CellField> fields(Map<String, String> form)
      throws ServletRequestBindingException {
    var fields = new ArrayList<CellField>();
    for (var field : form.entrySet()) {
      if (field.getKey().startsWith(CellField.PREFIX)) {
        fields.add(
            CellField.parse(field.getKey(), field.getValue())
                .orElseThrow(() -> new ServletRequestBindingException(field.getKey())));
      }
    }
    return fields;
  }
}
