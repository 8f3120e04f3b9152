/// Being somebody in the demonstration, and moving its date on.
@NullMarked
package se.vagval.demo.signin;

import org.jspecify.annotations.NullMarked;
