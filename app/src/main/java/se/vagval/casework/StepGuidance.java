package se.vagval.casework;

import java.util.List;
import se.vagval.kernel.Term;
import se.vagval.web.Text;

/// What has been agreed on how a step is taken, to be shown where it is taken. Modules to the right
/// implement it as beans.
public interface StepGuidance {

  /// A step that an agreement can govern; each has a page.
  @Term(sv = "handläggningssteg")
  enum Step {
    FIRST_CONTACT,
    STATE_CHECK_WORK,
    STATE_CHECK_HEALTH,
    CONSULTATION,
    CONTACT_WITH_AUTHORITY,
    JOINT_MEETING,
    HANDOVER
  }

  /// @param words a short line, ready to read
  /// @param href where the whole of it is read
  record Guide(String words, String href) {}

  List<Guide> at(Step step, Text text);
}
