package se.vagval.access.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Every field of our forms that carries the id of something, by template and name. The templates
/// are read: a field that is hidden or chosen from is either here or has a name that stands for no
/// id ([#WORDS]), so that a new one is tried, or said to be none, before it can be built.
final class FormIds {

  /// What a field with an id is of.
  ///
  /// @param what a thing that is there already, such as `placement`; `PLACED-:placement` where a
  ///   word stands before the id
  /// @param made the id is made with the form, so that sending it twice does nothing twice: what
  ///   must not be written over is another's thing with that id
  record FormId(String template, String field, String what, boolean made) {

    String name() {
      return template + " " + field;
    }
  }

  private static final String IDS =
      """
      AddAbilityFilePage id made abilityFile
      AddEmployerPage from firstContact
      AddEmployerPage id made employer
      AlreadyGivenPage event made decisionEvent
      AlreadyGivenPage given-by decision
      AnswerRemarkPage id made entry
      AskMeetingConsentPage id made meetingConsent
      CalendarFeedPage id made feed
      CarryOutEndPage change decisionEvent
      CarryOutEndPage end checkEnd
      CheckPage end made checkEnd,decision
      ChoosePage offer offer
      CloseCasePage id made closing
      ConcludeAbilityPage corrects conclusion
      ConcludeAbilityPage id made conclusion
      ConcludeAbilityPage report abilityReport
      ConfirmDecisionPage decision made checkEnd,decision
      ConfirmDecisionPage earlier voucher
      ConfirmDecisionPage held voucher
      ConfirmDecisionPage mapping mapping
      ConfirmPage offer offer
      ConfirmPage seen choice
      CorrectMeetingPage id made meeting
      DecidePage decision made decision
      DecidePage earlier voucher
      DecidePage held voucher
      DecidePage mapping mapping
      DemandPage id made jobDemand
      DemandPage rests-on abilityReport
      DraftPage *.id made step
      EmployerPage id made employerNote
      EndContactPage id made contactNote
      FirstContactPage id made contactNote
      FollowPlanPage id made followUp
      FollowUpForm placement placement
      GiveGrantPage account farAccount
      GiveGrantPage provider farProvider
      GiveGrantPage unit farUnit
      GrantsPage place farUnit
      HandContactPage from account
      HandContactPage id made contactHandover
      HandContactPage to account
      HandOverPage case caseOfAnotherUnit
      HandOverPage to account
      HappenedPage note made progressEvent
      LogJobPage id made jobSought
      MakeRoutinePage id made routine
      MeasurePage note made progressMeasure
      MeetingOutcomePage basis-* AGREED-:meetingConsent,PLACED-:placement
      MeetingQuestions basis-* AGREED-:meetingConsent,PLACED-:placement
      NameReadersPage account account
      NameReadersPage reader namedReader
      NoteContactPage id made dialogue
      NoteEventPage event made decisionEvent
      OpenAgainPage id made reopening
      OpenCasePage contact firstContact
      OpenCasePage unit anotherUnit
      OrderAbilityPage id made abilityOrder
      OrderAbilityPage provider farProvider
      OwnCorrectionPage id made request
      PlanMeetingPage id made meeting
      RemarksPage id made remark
      ReportAbilityPage corrects abilityReport
      ReportAbilityPage id made abilityReport
      ReviewCasePage id made caseReview
      ReviewsPage unit farUnit
      RunPage provider farProvider
      SectionPage mapping mapping
      StartContactPage id made contact
      StateFirstPage check stateCheck
      SupervisionPage id made supervision
      TakeBackPage event made decisionEvent
      TakeContactPage id made firstContact
      TakeContactPage unit anotherUnit
      WriteEntryPage corrects entry
      WriteEntryPage id made entry
      WriteFkBasisPage corrects fkBasis
      WriteFkBasisPage id made fkBasis
      """;

  /// Fields that no page of the test's world shows in a form that can be filled in, and the test
  /// that tries them.
  static final Map<String, String> ELSEWHERE =
      Map.of(
          "BeSomebodyPage as", "the demonstration alone, which has no other's people",
          "CataloguePage offer", "published to everybody",
          "ComparePage offer", "published to everybody",
          "FindingForm entry", "ReviewPagesTest",
          "OwnSessionsPage session", "OwnSessionsPageTest",
          "RegisterPage *", "IdsInFormsTest",
          "WriteFkBasisPage corrects", "FkBasisPagesTest",
          "WriteFkBasisPage seen", "a mark of what was read, of no thing");

  /// Where an id that is taken is given up for a new one, so that what a person asks is not lost;
  /// and where an id tells the goals and steps of one case apart and stands for nothing outside it.
  static final Set<String> ANEW = Set.of("OwnCorrectionPage", "DraftPage");

  /// The page that answers with the next form, to which an id only goes on and in which it is
  /// tried.
  static final Set<String> GOES_ON = Set.of("DecidePage");

  /// Names of fields that carry a word, a number, a day or a version, in whatever form they stand.
  static final Set<String> WORDS =
      Set.of(
          ("ability act answer application back basis basis-part benefit by came-of cameBy cases cause change"
                  + " children course decision:DecideClaimPage detail deviation do edition establishment fill fk-benefit"
                  + " found from:SectionPage group hidden how interpreter invited kind kind.*"
                  + " language later level measure measures month months more moves named:WorkListPage next number offers order outcome"
                  + " part partner partner-* parts path place:CataloguePage programme provision reason reasons register"
                  + " registered role said same seeks-work seen self caseworker show sick-leave"
                  + " soon sort state step stepfree subsidy sure template theme to:EndContactPage took-part verdict"
                  + " version way why view with word *.kind *.who 1:ColumnsPage")
              .split(" "));

  /// Ids that are not looked at in some state, and the table that would be written to if they were:
  /// a first check takes the place of none, and what is sent back rests on no mapping.
  static final Map<String, String> NOT_LOOKED_AT =
      Map.of(
          "ConfirmDecisionPage earlier", "assessment.succession",
          "DecidePage mapping", "assessment.decision");

  /// Words that pages take out of what is sent, and that stand in no form which the tests meet: in
  /// an address alone, or in a form that is shown in some states.
  private static final Set<String> IN_NO_FORM =
      Set.of(
          "CallbackPage code",
          "CallbackPage error",
          "CallbackPage iss",
          "CausePage finding",
          "GrantsPage page",
          "KeepViewPage page",
          "MemberCausePage finding",
          "NarrowListPage page",
          "NoteEventPage new-last-day.day",
          "NoteEventPage new-last-day.month",
          "NoteEventPage new-last-day.year",
          "WorkListPage page",
          "WorkListPage unnamed");

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern TAG =
      Pattern.compile("<(?:input|select|button)\\b(?:\\$\\{(?:[^{}]|\\{[^}]*\\})*\\}|[^>$])*>");
  private static final Pattern NAME =
      Pattern.compile("\\bname=\"((?:\\$\\{(?:[^{}]|\\{[^}]*\\})*\\}|[^\"$])*)\"");
  private static final Pattern TYPED =
      Pattern.compile("type=\"(text|search|file|number|date|email|tel)\"");
  private static final Pattern CHOICES = Pattern.compile("Choices\\.of\\(([^,]+),");
  private static final Pattern PART = Pattern.compile("@template\\.se\\.vagval\\.([\\w.]+)\\(");

  private FormIds() {}

  static Set<FormId> all() {
    return IDS.lines()
        .map(line -> line.strip().split(" "))
        .map(word -> new FormId(word[0], word[1], word[word.length - 1], word.length == 4))
        .collect(Collectors.toSet());
  }

  static Optional<FormId> of(Set<String> templates, String field) {
    return all().stream()
        .filter(id -> templates.contains(id.template()) && matches(id.field(), field))
        .findFirst();
  }

  static boolean isElsewhere(Set<String> templates, String field) {
    return templates.stream()
        .anyMatch(template ->
            ELSEWHERE.containsKey(template + " " + field)
                || ELSEWHERE.containsKey(template + " *"));
  }

  /// Whether such a name stands for no id in that template.
  static boolean isWord(String template, String field) {
    return WORDS.stream()
        .map(word -> word.split(":", -1))
        .anyMatch(
            word -> matches(word[0], field) && (word.length == 1 || word[1].equals(template)));
  }

  static boolean isInNoForm(String page, String name) {
    return IN_NO_FORM.contains(page + " " + name);
  }

  private static boolean matches(String pattern, String field) {
    return Arrays.stream(pattern.split("\\*", -1))
        .map(Pattern::quote)
        .collect(Collectors.collectingAndThen(Collectors.joining(".+"), field::matches));
  }

  /// The template and those it is made of, by their names alone.
  static Set<String> with(String view) {
    var found = new TreeSet<String>();
    gather("se/vagval/" + view, found);
    return found;
  }

  private static void gather(String template, Set<String> found) {
    var name = template.substring(template.lastIndexOf('/') + 1);
    if (found.add(name)) {
      PART.matcher(text(SOURCES.resolve(template + ".jte")))
          .results()
          .map(part -> "se/vagval/" + part.group(1).replace('.', '/'))
          .forEach(part -> gather(part, found));
    }
  }

  /// Every field of every template that is hidden or chosen from: `Template name`.
  static Set<String> inTemplates() throws IOException {
    var fields = new TreeSet<String>();
    var constants = constants();
    try (var files = Files.walk(SOURCES)) {
      for (var file : files.filter(one -> one.toString().endsWith(".jte")).toList()) {
        if (!file.toString().contains("/web/components/")) {
          var template = file.getFileName().toString().replace(".jte", "");
          names(text(file)).forEach(name -> fields.add(template + " " + plain(name, constants)));
        }
      }
    }
    return fields;
  }

  private static Set<String> names(String template) {
    var names = new HashSet<String>();
    TAG.matcher(template)
        .results()
        .map(tag -> tag.group())
        .filter(tag -> !TYPED.matcher(tag).find())
        .filter(tag -> !tag.startsWith("<input") || tag.contains("type="))
        .forEach(tag -> {
          var name = NAME.matcher(tag);
          if (name.find()) {
            names.add(name.group(1));
          }
        });
    CHOICES.matcher(template).results().forEach(call -> names.add("${" + call.group(1) + "}"));
    return names;
  }

  /// `${EventForm.ID}` as the constant says, `${"basis-" + nth}` as `basis-1`, and `${step}.id` as
  /// `1.id`.
  private static String plain(String name, Map<String, String> constants) {
    return Pattern.compile("\\$\\{([^}]*)}")
        .matcher(name)
        .replaceAll(part ->
            Arrays.stream(part.group(1).split(" \\+ "))
                .map(one ->
                    one.startsWith("\"")
                        ? one.substring(1, one.length() - 1)
                        : constants.getOrDefault(one, "1"))
                .collect(Collectors.joining()));
  }

  /// `EventForm.ID` and its like.
  private static Map<String, String> constants() throws IOException {
    var constants = new HashMap<String, String>();
    try (var files = Files.walk(SOURCES)) {
      for (var file : files.filter(one -> one.toString().endsWith("Form.java")).toList()) {
        var type = file.getFileName().toString().replace(".java", "");
        Pattern.compile("String ([A-Z_]+) = \"([^\"]+)\"")
            .matcher(text(file))
            .results()
            .forEach(one -> constants.put(type + "." + one.group(1), one.group(2)));
      }
    }
    return constants;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
