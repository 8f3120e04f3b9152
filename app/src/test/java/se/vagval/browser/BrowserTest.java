package se.vagval.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Tests that look at pages in Chromium, two at once. A test method takes a [Browsing] as its
/// parameter. A class whose tests change what others look at is to be
/// [org.junit.jupiter.api.parallel.Isolated]: such come last, one at a time.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(OneBrowser.class)
public @interface BrowserTest {}
