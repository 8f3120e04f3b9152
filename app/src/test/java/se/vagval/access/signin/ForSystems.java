package se.vagval.access.signin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import se.vagval.Vagval;
import se.vagval.testing.ClockIsSetBack;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.SentCookie;
import se.vagval.testing.StatementCount;
import se.vagval.testing.TestClock;
import se.vagval.testing.TestDatabase;
import se.vagval.testing.Trial;

/// As [se.vagval.testing.VagvalTest], where other systems are answered by token alone
/// ([SystemsTown]).
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Vagval.class)
@ContextConfiguration(initializers = {TestDatabase.class, SystemsTown.class})
@AutoConfigureMockMvc
@Import({
  TestClock.class,
  Given.class,
  GivenPath.class,
  SentCookie.class,
  StatementCount.class,
  Trial.class
})
@ExtendWith(ClockIsSetBack.class)
public @interface ForSystems {}
