package se.vagval.access;

import se.vagval.web.LocalPath;

/// A way to sign in that is set up. There is none until a municipality configures its provider.
public interface SignInWay {

  /// Where it begins.
  ///
  /// @param back where to go when it is done
  String address(LocalPath back);
}
