package org.yihu.desktop.print;

import javafx.scene.control.ListCell;
import org.yihu.desktop.control.Icons;
import org.yihu.usecases.port.Printers.Printer;

/** A printer by its name. */
final class PrinterCell extends ListCell<Printer> {
  @Override
  protected void updateItem(Printer printer, boolean empty) {
    super.updateItem(printer, empty);
    setText(empty || printer == null ? null : printer.name());
    setGraphic(empty || printer == null ? null : Icons.of("bi-printer"));
  }
}
