package se.vagval.browser;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The main pages of the service, and how each is reached.
final class MainPages {

  /// One page.
  ///
  /// @param who whom one must be
  /// @param way an address, which [FromData] may fill in, and after each `>` a link to follow from
  ///   there; `*` stands for any part
  /// @param mark `form`: has a form that refuses to be sent empty; a number: the status to expect
  record Place(String who, String way, String mark) {

    int status() {
      return mark.matches("[0-9]{3}") ? Integer.parseInt(mark) : 200;
    }

    boolean hasForm() {
      return mark.equals("form");
    }

    /// A name for its picture.
    String picture() {
      return (who.split(" ", 2)[0] + way.substring(way.lastIndexOf('>') + 1).strip())
          .replaceAll("[^\\p{L}\\d]+", "-");
    }
  }

  private static final String VISITOR = "visitor";

  private static final List<Place> ALL =
      """
      visitor           | /
      visitor           | /catalogue
      visitor           | /catalogue > /catalogue/offers/*
      visitor           | /catalogue > /catalogue/offers/* > /providers/*
      visitor           | /catalogue > /catalogue/offers/* > /catalogue/compare
      visitor           | /outcomes/results
      visitor           | /assessment/levels
      visitor           | /demo
      visitor           | /sign-in
      visitor           | /sign-out/done
      visitor           | /no-such-page                                                         | 404
      visitor           | /casework                                                             | 401
      Amina Solgläntan  | /casework/my-path
      Amina Solgläntan  | /casework/my-path > /audit/own
      Amina Solgläntan  | /casework/my-path > /assessment/decisions/*
      Amina Solgläntan  | /casework/my-path > /choice/vouchers/*                                | form
      Amina Solgläntan  | /casework/my-path > /plan/my-plan
      Amina Solgläntan  | /casework/my-path > /plan/my-plan > /plan/my-plan/answer
      Amina Solgläntan  | /casework/my-path > /plan/my-plan > /plan/my-plan/steps/*
      Amina Solgläntan  | /casework/my-path > /plan/my-plan > /plan/my-week/now
      Amina Solgläntan  | /catalogue > /catalogue/offers/* > /choice/vouchers/*/confirm
      Jonas Ahldalen    | /casework/my-path
      Jonas Ahldalen    | /casework/my-path > /choice/receipts/*
      Jonas Ahldalen    | /casework/my-path > /attendance/placements/*
      Jonas Ahldalen    | /casework/my-path > /audit/own
      Jonas Ahldalen    | /casework/my-path > /casework/my-consents
      Jonas Ahldalen    | /casework/my-path > /casework/my-consents > /casework/my-consents/fk      | form
      Jonas Ahldalen    | /casework/my-path > /casework/my-extract
      Jonas Ahldalen    | /casework/my-path > /casework/my-extract > /casework/my-correction            | form
      Lena Rimfors      | /coordination/contacts
      Lena Rimfors      | /coordination/contacts > /coordination/contacts/*
      Lena Rimfors      | /coordination/contacts/new                                            | form
      Gunilla Tärnvik   | /casework/inquiries
      Gunilla Tärnvik   | /casework/closed
      Karin Björkvidja  | {closable} > /casework/cases/*/close                                      | form
      Gunilla Tärnvik   | {closed} > /casework/cases/*/open-again                                      | form
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /casework/cases/*/timeline
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /casework/cases/*/household
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /casework/cases/*/household > /casework/cases/*/household/add | form
      Jonas Ahldalen    | /casework/my-path > /casework/my-path/remarks                                | form
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /casework/cases/*/consents
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /casework/cases/*/consents > /casework/cases/*/consents/region | form
      Karin Björkvidja  | /coordination/follow-ups
      Karin Björkvidja  | /coordination/routines
      Gunilla Tärnvik   | /coordination/routines > /coordination/routines/*                     | form
      Gunilla Tärnvik   | /coordination/routines/new                                            | form
      Gunilla Tärnvik   | /coordination/follow-ups
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /coordination/cases/*/dialogue
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /coordination/cases/*/dialogue > /coordination/cases/*/dialogue/new | form
      Jonny Blåklint    | /coordination/contacts
      Jonny Blåklint    | /coordination/contacts > /coordination/contacts/*
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /casework/cases/*/correction     | form
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /casework/cases/*/extract
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /casework/cases/*/protection
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /coordination/cases/*/contacts
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /coordination/cases/*/contacts > /coordination/cases/*/contacts/* | form
      Karin Björkvidja  | /plan/calendar
      Karin Björkvidja  | /plan/follow-ups
      Karin Björkvidja  | /plan/follow-ups > /plan/cases/*/follow-up                             | form
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /plan/cases/*
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /plan/cases/* > /plan/cases/*/answer
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /plan/cases/*/week/*
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /plan/cases/*/week/* > /plan/cases/*/occupations/new | form
      Karin Björkvidja  | /casework
      Karin Björkvidja  | /assessment/state-first
      Gunilla Tärnvik   | /assessment/state-first
      Karin Björkvidja  | /access/sessions
      Karin Björkvidja  | /casework/search                                                      | form
      Karin Björkvidja  | /casework/cases/new                                                   | form
      Karin Björkvidja  | /casework?next=mapping > /casework/cases/*
      Karin Björkvidja  | /casework?next=mapping > /casework/cases/* > /assessment/cases/*/mapping
      Karin Björkvidja  | /casework?next=mapping > /casework/cases/* > /assessment/cases/*/mapping > /assessment/cases/*/mapping/competence
      Karin Björkvidja  | /casework?next=mapping > /casework/cases/* > /assessment/cases/*/mapping > /assessment/cases/*/mapping/check
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/*
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /assessment/cases/*/progress
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /assessment/cases/*/progress > /assessment/cases/*/progress/measure | form
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /assessment/cases/*/progress > /assessment/cases/*/progress/event | form
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /casework/cases/*/journal/new | form
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /casework/cases/*/cause
      Karin Björkvidja  | /plan/reviews?cases=unit
      Karin Björkvidja  | /plan/reviews?cases=unit > /plan/cases/*/review
      Karin Björkvidja  | /casework/without-measure
      Karin Björkvidja  | /assessment/deadlines
      Karin Björkvidja  | /casework?cases=own&do=state
      Gunilla Tärnvik   | /casework/supervision
      Karin Björkvidja  | /assessment/checks
      Gunilla Tärnvik   | /assessment/checks > /assessment/checks/*
      Gunilla Tärnvik   | /assessment/levels/outcome
      Karin Björkvidja  | /assessment/decisions
      Karin Björkvidja  | /assessment/decisions > /assessment/decisions/*/events
      Karin Björkvidja  | {undelivered}/events > /assessment/decisions/*/events/delivered
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /assessment/cases/*/state-first
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /assessment/cases/*/state-first > /assessment/cases/*/state-first/work
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /assessment/cases/*/state-first > /assessment/cases/*/state-first/health
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /assessment/cases/*/right
      Jonas Ahldalen    | /casework/my-path > /assessment/my-job-search
      Jonas Ahldalen    | /casework/my-path > /assessment/my-job-search > /assessment/my-job-search/new | form
      Jonas Ahldalen    | /casework/my-path > /assessment/my-job-search > /assessment/my-job-search/*   | form
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /assessment/cases/*/ability
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /assessment/cases/*/ability > /assessment/cases/*/ability/new | form
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /assessment/cases/*/ability > /assessment/cases/*/fk-basis
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /assessment/cases/*/ability > /assessment/cases/*/fk-basis > /assessment/cases/*/fk-basis/new | form
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /coordination/cases/*/meetings
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /coordination/cases/*/meetings > /coordination/cases/*/meetings/new | form
      Jonas Ahldalen    | /casework/my-path > /assessment/my-ability
      Jonas Ahldalen    | /casework/my-path > /coordination/my-meetings
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /assessment/cases/*/job-search
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /assessment/cases/*/job-search > /assessment/cases/*/job-search/demand
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /assessment/decisions/*
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /attendance/placements/*
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /choice/placements/*/end | form
      Karin Björkvidja  | /casework?next=halfway > /casework/cases/* > /attendance/placements/* > /attendance/placements/*/schedule | form
      Karin Björkvidja  | {absence}                                                             | form
      Karin Björkvidja  | /casework?cases=own&do=carry-out
      Karin Björkvidja  | {raised}
      Karin Björkvidja  | {raised} > /assessment/decisions/* > /assessment/decisions/*/events
      Karin Björkvidja  | {raised} > /assessment/cases/*/decision
      Karin Björkvidja  | {ended} > /assessment/cases/*/right
      Karin Björkvidja  | {ended} > /assessment/cases/*/right > /assessment/cases/*/right/take-back | form
      Karin Björkvidja  | {end}
      Karin Björkvidja  | {end} > /assessment/checks/*
      Karin Björkvidja  | {end} > /assessment/checks/*/go-on
      Karin Björkvidja  | {end}/events
      Karin Björkvidja  | {end}/events > /assessment/decisions/*/events/*/take-back                 | form
      Karin Björkvidja  | {plan}/draft
      Karin Björkvidja  | {plan}/sign
      Karin Björkvidja  | {meetings}
      Karin Björkvidja  | {meetings} > /coordination/cases/*/meetings/*                             | form
      Karin Björkvidja  | {meetings} > /coordination/cases/*/meetings/*/correct                     | form
      Karin Björkvidja  | {meetings} > /coordination/cases/*/meeting-consents/new               | form
      Karin Björkvidja  | {consent}                                                             | form
      Karin Björkvidja  | {report}                                                              | form
      Karin Björkvidja  | {raised} > /assessment/cases/*/decision > /assessment/cases/*/already-given/*
      Karin Björkvidja  | {household} > /casework/cases/*/household/*/cause                         | form
      Karin Björkvidja  | {contact}
      Karin Björkvidja  | {contact} > /casework/entrance/*/hand                                     | form
      Karin Björkvidja  | {contact} > /casework/entrance/*/end
      Nils Granvidd     | /choice/participants
      Nils Granvidd     | /choice/participants > /choice/placements/start/*                     | form
      Nils Granvidd     | /choice/participants > /choice/placements/*/pause                     | form
      Nils Granvidd     | /choice/participants > /choice/placements/*/end                       | form
      Nils Granvidd     | /choice/participants > /attendance/placements/*
      Nils Granvidd     | /choice/participants > /attendance/placements/*/schedule
      Nils Granvidd     | /attendance/weeks/now
      Nils Granvidd     | /attendance/weeks/now > /attendance/weeks/*-W*
      Nils Granvidd     | {claim}                                                               | form
      Nils Granvidd     | /remuneration/statements
      Nils Granvidd     | /remuneration/statements > /remuneration/statements/*/*
      Nils Granvidd     | /remuneration/statements > /remuneration/statements/*/* > /remuneration/placements/*
      Eva Lingonmo      | /remuneration/runs
      Eva Lingonmo      | /remuneration/runs > /remuneration/runs/*
      Eva Lingonmo      | /remuneration/commitments
      Eva Lingonmo      | /remuneration/statements
      Eva Lingonmo      | /statistics/registers
      Olle Sandlupin    | /remuneration/runs > /remuneration/runs/*
      Rana Vitsippa     | /outcomes/claims
      Rana Vitsippa     | /outcomes/claims > /outcomes/claims/*                                 | form
      Rana Vitsippa     | /outcomes/claims?state=decided > /outcomes/claims/*
      Rana Vitsippa     | /outcomes/follow-ups                                                  | form
      Karin Björkvidja  | /casework/entrance/new                                               | form
      Karin Björkvidja  | /employers/new                                                       | form
      Gunilla Tärnvik   | /casework
      Gunilla Tärnvik   | /casework > /casework/cases/*
      Gunilla Tärnvik   | {protected}
      Gunilla Tärnvik   | {protected}/readers                                                   | form
      Karin Björkvidja  | {namesakes}
      Karin Björkvidja  | {namesakes} > /casework/cases/*/same-person/*                            | form
      Karin Björkvidja  | {given}                                                               | form
      Gunilla Tärnvik   | /assistance/imports                                                  | form
      Gunilla Tärnvik   | /assistance/registers
      Gunilla Tärnvik   | /assessment/levels/practice
      Gunilla Tärnvik   | /casework/entrance
      Gunilla Tärnvik   | /employers
      Gunilla Tärnvik   | /casework/load
      Gunilla Tärnvik   | /casework/load > /casework/load/*                                      | form
      Marwan Rågmark    | /statistics/registers
      Saga Fjällmo      | /audit/reviews
      Frida Kungsljus   | /
      Frida Kungsljus   | /casework                                                             | 403
      Frida Kungsljus   | /access/grants
      Frida Kungsljus   | /access/grants?show=due
      Frida Kungsljus   | /access/grants/new                                                    | form
      Frida Kungsljus   | /access/grants?name=Eva > /access/grants/*
      Frida Kungsljus   | /access/grants?name=Eva > /access/grants/* > /access/grants/*/end
      Frida Kungsljus   | /retention/destructions
      Helena Sipprot    | /access/staff
      Helena Sipprot    | /access/staff > /access/staff/*
      Helena Sipprot    | /access/staff/new                                                     | form
      Tova Klövervall   | /casework
      Tova Klövervall   | /casework > /casework/cases/*
      Birgitta Almqvara | /statistics/registers
      """
          .lines()
          .map(line -> (line + "||").split("\\|", -1))
          .map(part -> new Place(part[0].strip(), part[1].strip(), part[2].strip()))
          .toList();

  private static final Map<String, String> FOUND = new ConcurrentHashMap<>();

  private MainPages() {}

  static Stream<String> people() {
    return ALL.stream().map(Place::who).distinct();
  }

  static List<Place> of(String person) {
    return ALL.stream().filter(place -> place.who().equals(person)).toList();
  }

  static Stream<Place> withForms() {
    return ALL.stream().filter(Place::hasForm);
  }

  static Somebody enter(String person, Look look, Browsing browsing) {
    var page = person.equals(VISITOR) ? browsing.visitor(look) : browsing.as(person, look);
    return new Somebody(browsing, page, look);
  }

  /// The address of the page, found the first time by going there.
  static String find(Place place, Somebody by) {
    var known = FOUND.get(place.who() + place.way());
    if (known != null) {
      return known;
    }
    var found = walk(place.way(), by);
    FOUND.put(place.who() + place.way(), found);
    return found;
  }

  private static String walk(String way, Somebody by) {
    var steps = way.split(" > ", -1);
    var address = FromData.fill(steps[0], by.browsing());
    for (var n = 1; n < steps.length; n++) {
      by.opens(address);
      var isNew = steps[n].endsWith("/new");
      var wanted = steps[n].replace("*", "[^/?#]+") + "([?#].*)?";
      address =
          by.page().locator("main a[href]").all().stream()
              .map(MainPages::target)
              .filter(href -> href.matches(wanted) && href.endsWith("/new") == isNew)
              .findFirst()
              .orElseThrow(() -> new AssertionError("no link " + wanted + " on " + by.where()));
    }
    return address;
  }

  private static String target(Locator link) {
    return String.valueOf(link.getAttribute("href"));
  }
}
