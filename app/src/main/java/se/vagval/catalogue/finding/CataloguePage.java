package se.vagval.catalogue.finding;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.catalogue.Catalogue;
import se.vagval.catalogue.DayList;
import se.vagval.catalogue.Listed;
import se.vagval.catalogue.Measure;

/// Everything that can be chosen, for everybody, with its filter in the address.
@Controller
public class CataloguePage {

  /// @param all the day's list, of which `found` is what fits
  public record View(DayList all, List<Listed> found, Wanted wanted) {

    public List<Measure> measures() {
      return all.offers().stream().map(one -> one.offer().measure()).distinct().sorted().toList();
    }

    public List<String> places() {
      return all.offers().stream()
          .map(one -> one.offer().place())
          .distinct()
          .sorted(swedish())
          .toList();
    }

    public List<String> languages() {
      return all.offers().stream()
          .flatMap(one -> one.offer().languages().stream())
          .distinct()
          .sorted()
          .toList();
    }

    private static Comparator<String> swedish() {
      return Collator.getInstance(Locale.of("sv"))::compare;
    }
  }

  private final Access access;
  private final Catalogue catalogue;
  private final Clock clock;

  CataloguePage(Access access, Catalogue catalogue, Clock clock) {
    this.access = access;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/catalogue")
  String show(Actor actor, @ModelAttribute("wanted") Wanted wanted, Model page) {
    access.require(actor, Permission.READ_PUBLIC);
    var all = catalogue.on(LocalDate.now(clock));
    page.addAttribute("view", new View(all, wanted.among(all.offers(), all.day()), wanted));
    return "catalogue/finding/CataloguePage";
  }
}
