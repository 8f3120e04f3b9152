package se.vagval.testing;

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

/// The whole service on a real PostgreSQL, its clock standing still at 10 in the morning of 1
/// September 2026 unless a test moves it. Every such test shares one service; data are kept apart
/// by [Given], which makes a municipality for each test.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Vagval.class)
@ContextConfiguration(initializers = TestDatabase.class)
@AutoConfigureMockMvc
@Import({
  TestClock.class,
  Given.class,
  GivenPath.class,
  ReadNames.class,
  SentCookie.class,
  StatementCount.class,
  Trial.class
})
@ExtendWith(ClockIsSetBack.class)
public @interface VagvalTest {}
