package org.yihu.documents.printing;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.Printers;

/** The printers that the operating system knows. */
public final class SystemPrinters implements Printers {
  private static final Logger LOG = LoggerFactory.getLogger(SystemPrinters.class);

  private final Supplier<List<PrintService>> services;
  private final Supplier<Optional<PrintService>> preferred;

  public SystemPrinters() {
    this(
        () -> Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null)),
        () -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()));
  }

  SystemPrinters(
      Supplier<List<PrintService>> services, Supplier<Optional<PrintService>> preferred) {
    this.services = services;
    this.preferred = preferred;
  }

  @Override
  public List<Printer> list() {
    String first = preferred.get().map(PrintService::getName).orElse("");
    return services.get().stream()
        .map(s -> new Printer(s.getName(), accepts(s)))
        .sorted(
            Comparator.comparing((Printer p) -> !p.name().equals(first))
                .thenComparing(Printer::name))
        .toList();
  }

  private static boolean accepts(PrintService service) {
    return service.getAttribute(PrinterIsAcceptingJobs.class)
        != PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS;
  }

  @Override
  public void print(String printer, byte[] pdf, Job job) {
    PrintService service =
        services.get().stream()
            .filter(s -> s.getName().equals(printer))
            .findFirst()
            .orElseThrow(() -> Refusal.because("PRINTER_GONE", printer));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PrinterJob printing = PrinterJob.getPrinterJob();
      printing.setPrintService(service);
      printing.setJobName(job.title());
      printing.setPageable(new PDFPageable(document));
      printing.print(attributes(job));
    } catch (PrinterException e) {
      LOG.warn("printer {} did not take the job", printer, e);
      throw Refusal.because("PRINT_FAILED", printer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PrintRequestAttributeSet attributes(Job job) {
    PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
    attributes.add(new Copies(job.copies()));
    attributes.add(new JobName(job.title(), null));
    attributes.add(job.bothSides() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
    return attributes;
  }
}
