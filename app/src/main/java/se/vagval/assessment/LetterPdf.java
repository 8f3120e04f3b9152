package se.vagval.assessment;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/// Writes a letter, of a decision or of anything else, as a PDF that keeps (PDF/A-2a) and that
/// everybody can read (PDF/UA-1): tagged, with its language, its title and its font inside.
@Component
public class LetterPdf {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  /// @param template that takes `letter`
  public byte[] write(String template, Object letter) {
    var xhtml = new StringOutput();
    templates.render(template, Map.of("letter", letter), xhtml);
    var pdf = new ByteArrayOutputStream();
    try {
      builder().withHtmlContent(xhtml.toString(), null).toStream(pdf).run();
    } catch (IOException failure) {
      throw new UncheckedIOException("the letter could not be written", failure);
    }
    return pdf.toByteArray();
  }

  private static PdfRendererBuilder builder() {
    var builder = new PdfRendererBuilder();
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useFont(LetterPdf::font, "Letter", 400, FontStyle.NORMAL, true);
    return builder;
  }

  private static InputStream font() {
    return Objects.requireNonNull(
        PDDocument.class.getResourceAsStream(FONT), "no font for letters on the class path");
  }
}
