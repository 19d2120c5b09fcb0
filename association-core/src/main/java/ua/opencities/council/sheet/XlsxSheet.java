package ua.opencities.council.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import ua.opencities.shared.held.Held;

/**
 * The first sheet of a workbook, a row at a time; what is too long is left where it is met. The
 * texts that cells share are all that the library holds as a whole.
 */
final class XlsxSheet {
  private XlsxSheet() {}

  static void read(Held file, SheetLines lines) {
    try (OPCPackage book = OPCPackage.open(new XlsxParts(file))) {
      var reader = new XSSFReader(book);
      var sheets = reader.getSheetsData();
      if (!sheets.hasNext()) throw SheetNotReadable.empty();
      try (InputStream first = sheets.next()) {
        var parser = XMLHelper.newXMLReader();
        // without styles a number comes as it is kept, not as it is shown
        parser.setContentHandler(
            new XSSFSheetXMLHandler(
                null, new ReadOnlySharedStringsTable(book), new XlsxRows(lines), false));
        parser.parse(new InputSource(first));
      }
    } catch (IOException
        | SAXException
        | ParserConfigurationException
        | OpenXML4JException
        | OpenXML4JRuntimeException
        | POIXMLException
        | IllegalStateException
        | IllegalArgumentException broken) {
      throw SheetNotReadable.broken();
    }
  }
}
