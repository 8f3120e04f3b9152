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

/// As [VagvalTest], with everything set up that a service can do without ([GuardedService]), and
/// listening on a port, for what only shows in the bytes that come and go.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Vagval.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {TestDatabase.class, GuardedService.class})
@AutoConfigureMockMvc
@ExtendWith(ClockIsSetBack.class)
@Import({TestClock.class, Given.class, GivenPath.class, StatementCount.class, Wire.class})
public @interface OverTheWire {}
