package se.vagval.access;

/// A way to sign in that is set up. There is none until a municipality configures its provider.
public interface SignInWay {

  /// Where it begins.
  String address();
}
