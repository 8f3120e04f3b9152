package se.vagval.casework;

import se.vagval.web.Text;

/// Where a module to the right of this one takes over from the entrance. It implements this as a
/// bean, and takes the contact over by [FirstContacts].
public interface EntrancePath {

  /// Whose path leads there.
  TargetGroup group();

  /// The words of the link.
  String words(Text text);

  /// A page that knows what to do with the contact.
  String href(FirstContactId contact);
}
