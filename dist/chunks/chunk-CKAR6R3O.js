import {
  answers,
  labelled,
  namedBy,
  proseOf,
  spottedIn,
  writtenFields,
  writtenSetting
} from "./chunk-VSUUFWV7.js";
import {
  choice,
  choiceNamed,
  date,
  duration,
  isCollection,
  isExample,
  isNamed,
  isNoAnswer,
  labelOf,
  languages,
  languages2,
  link,
  mentionsIn,
  namesIn,
  nodesUnder,
  ownWords,
  pastDate,
  plainName,
  plainText,
  readPeriod,
  readTable,
  references,
  sectionsOf,
  spellings,
  text,
  withoutPersonal,
  withoutPrompts
} from "./chunk-WAROTLUF.js";
import {
  array,
  description,
  integer,
  maxLength,
  maxValue,
  minValue,
  number,
  object,
  optional,
  pipe,
  record,
  regex,
  safeParse,
  strictObject,
  string
} from "./chunk-R3BT3UFO.js";
import {
  __commonJS,
  __toESM
} from "./chunk-4225Q4N4.js";

// from-node:stream?node_modules/papaparse/papaparse.js
var require_stream = __commonJS({
  "from-node:stream?node_modules/papaparse/papaparse.js"(exports, module) {
    module.exports = process.getBuiltinModule("stream");
  }
});

// node_modules/papaparse/papaparse.js
var require_papaparse = __commonJS({
  "node_modules/papaparse/papaparse.js"(exports, module) {
    (function(root, factory) {
      if (typeof define === "function" && define.amd) {
        define([], factory);
      } else if (typeof module === "object" && typeof exports !== "undefined") {
        module.exports = factory();
      } else {
        root.Papa = factory();
      }
    })(exports, function moduleFactory() {
      "use strict";
      var global = (function() {
        if (typeof self !== "undefined") {
          return self;
        }
        if (typeof window !== "undefined") {
          return window;
        }
        if (typeof global !== "undefined") {
          return global;
        }
        return {};
      })();
      function getWorkerBlob() {
        var URL = global.URL || global.webkitURL || null;
        var code = moduleFactory.toString();
        return Papa2.BLOB_URL || (Papa2.BLOB_URL = URL.createObjectURL(new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ", "(", code, ")();"], { type: "text/javascript" })));
      }
      var IS_WORKER = !global.document && !!global.postMessage, IS_PAPA_WORKER = global.IS_PAPA_WORKER || false;
      var workers = {}, workerIdCounter = 0;
      var Papa2 = {};
      Papa2.parse = CsvToJson;
      Papa2.unparse = JsonToCsv;
      Papa2.RECORD_SEP = String.fromCharCode(30);
      Papa2.UNIT_SEP = String.fromCharCode(31);
      Papa2.BYTE_ORDER_MARK = "\uFEFF";
      Papa2.BAD_DELIMITERS = ["\r", "\n", '"', Papa2.BYTE_ORDER_MARK];
      Papa2.WORKERS_SUPPORTED = !IS_WORKER && !!global.Worker;
      Papa2.NODE_STREAM_INPUT = 1;
      Papa2.LocalChunkSize = 1024 * 1024 * 10;
      Papa2.RemoteChunkSize = 1024 * 1024 * 5;
      Papa2.DefaultDelimiter = ",";
      Papa2.Parser = Parser;
      Papa2.ParserHandle = ParserHandle;
      Papa2.NetworkStreamer = NetworkStreamer;
      Papa2.FileStreamer = FileStreamer;
      Papa2.StringStreamer = StringStreamer;
      Papa2.ReadableStreamStreamer = ReadableStreamStreamer;
      if (typeof PAPA_BROWSER_CONTEXT === "undefined") {
        Papa2.DuplexStreamStreamer = DuplexStreamStreamer;
      }
      if (IS_PAPA_WORKER) {
        global.onmessage = workerThreadReceivedMessage;
      }
      function stripBom(string2) {
        if (string2.charCodeAt(0) === 65279) {
          return string2.slice(1);
        }
        return string2;
      }
      function CsvToJson(_input, _config) {
        _config = _config || {};
        var dynamicTyping = _config.dynamicTyping || false;
        if (isFunction(dynamicTyping)) {
          _config.dynamicTypingFunction = dynamicTyping;
          dynamicTyping = {};
        }
        _config.dynamicTyping = dynamicTyping;
        _config.transform = isFunction(_config.transform) ? _config.transform : false;
        if (_config.downloadTimeout !== void 0) {
          var downloadTimeout = parseInt(_config.downloadTimeout);
          if (isNaN(downloadTimeout)) {
            throw new Error("Config downloadTimeout value (" + _config.downloadTimeout + ") not parsable by parseInt(val).");
          }
          _config.downloadTimeout = downloadTimeout;
        }
        if (_config.worker && Papa2.WORKERS_SUPPORTED) {
          var w = newWorker();
          w.userStep = _config.step;
          w.userChunk = _config.chunk;
          w.userComplete = _config.complete;
          w.userError = _config.error;
          _config.step = isFunction(_config.step);
          _config.chunk = isFunction(_config.chunk);
          _config.complete = isFunction(_config.complete);
          _config.error = isFunction(_config.error);
          delete _config.worker;
          w.postMessage({
            input: _input,
            config: _config,
            workerId: w.id
          });
          return;
        }
        var streamer = null;
        if (_input === Papa2.NODE_STREAM_INPUT && typeof PAPA_BROWSER_CONTEXT === "undefined") {
          streamer = new DuplexStreamStreamer(_config);
          return streamer.getStream();
        } else if (typeof _input === "string") {
          _input = stripBom(_input);
          if (_config.download)
            streamer = new NetworkStreamer(_config);
          else
            streamer = new StringStreamer(_config);
        } else if (_input.readable === true && isFunction(_input.read) && isFunction(_input.on)) {
          streamer = new ReadableStreamStreamer(_config);
        } else if (global.File && _input instanceof File || _input instanceof Object)
          streamer = new FileStreamer(_config);
        return streamer.stream(_input);
      }
      function JsonToCsv(_input, _config) {
        var _quotes = false;
        var _writeHeader = true;
        var _delimiter = ",";
        var _newline = "\r\n";
        var _quoteChar = '"';
        var _escapedQuote = _quoteChar + _quoteChar;
        var _skipEmptyLines = false;
        var _columns = null;
        var _escapeFormulae = false;
        unpackConfig();
        var quoteCharRegex = new RegExp(escapeRegExp(_quoteChar), "g");
        if (typeof _input === "string")
          _input = JSON.parse(_input);
        if (Array.isArray(_input)) {
          if (!_input.length)
            return serialize(_columns, _input, _skipEmptyLines);
          else if (Array.isArray(_input[0]))
            return serialize(null, _input, _skipEmptyLines);
          else if (typeof _input[0] === "object")
            return serialize(_columns || Object.keys(_input[0]), _input, _skipEmptyLines);
        } else if (typeof _input === "object") {
          if (typeof _input.data === "string")
            _input.data = JSON.parse(_input.data);
          if (Array.isArray(_input.data)) {
            if (!_input.fields)
              _input.fields = _input.meta && _input.meta.fields || _columns;
            if (!_input.fields)
              _input.fields = Array.isArray(_input.data[0]) ? _input.fields : typeof _input.data[0] === "object" ? Object.keys(_input.data[0]) : [];
            if (!Array.isArray(_input.data[0]) && typeof _input.data[0] !== "object")
              _input.data = [_input.data];
          }
          return serialize(_input.fields || [], _input.data || [], _skipEmptyLines);
        }
        throw new Error("Unable to serialize unrecognized input");
        function unpackConfig() {
          if (typeof _config !== "object")
            return;
          if (typeof _config.delimiter === "string" && !Papa2.BAD_DELIMITERS.filter(function(value) {
            return _config.delimiter.indexOf(value) !== -1;
          }).length) {
            _delimiter = _config.delimiter;
          }
          if (typeof _config.quotes === "boolean" || typeof _config.quotes === "function" || Array.isArray(_config.quotes))
            _quotes = _config.quotes;
          if (typeof _config.skipEmptyLines === "boolean" || typeof _config.skipEmptyLines === "string")
            _skipEmptyLines = _config.skipEmptyLines;
          if (typeof _config.newline === "string")
            _newline = _config.newline;
          if (typeof _config.quoteChar === "string") {
            _quoteChar = _config.quoteChar;
            _escapedQuote = _quoteChar + _quoteChar;
          }
          if (typeof _config.header === "boolean")
            _writeHeader = _config.header;
          if (Array.isArray(_config.columns)) {
            if (_config.columns.length === 0) throw new Error("Option columns is empty");
            _columns = _config.columns;
          }
          if (_config.escapeChar !== void 0) {
            _escapedQuote = _config.escapeChar + _quoteChar;
          }
          if (_config.escapeFormulae instanceof RegExp) {
            _escapeFormulae = _config.escapeFormulae;
          } else if (typeof _config.escapeFormulae === "boolean" && _config.escapeFormulae) {
            _escapeFormulae = /^[=+\-@\t\r].*$/;
          }
        }
        function serialize(fields, data, skipEmptyLines) {
          var csv = "";
          if (typeof fields === "string")
            fields = JSON.parse(fields);
          if (typeof data === "string")
            data = JSON.parse(data);
          var hasHeader = Array.isArray(fields) && fields.length > 0;
          var dataKeyedByField = !Array.isArray(data[0]);
          if (hasHeader && _writeHeader) {
            for (var i = 0; i < fields.length; i++) {
              if (i > 0)
                csv += _delimiter;
              csv += safe(fields[i], i);
            }
            if (data.length > 0)
              csv += _newline;
          }
          for (var row = 0; row < data.length; row++) {
            var maxCol = hasHeader ? fields.length : data[row].length;
            var emptyLine = false;
            var nullLine = hasHeader ? Object.keys(data[row]).length === 0 : data[row].length === 0;
            if (skipEmptyLines && !hasHeader) {
              emptyLine = skipEmptyLines === "greedy" ? data[row].join("").trim() === "" : data[row].length === 1 && (data[row][0] === null || data[row][0] === void 0 || data[row][0].length === 0);
            }
            if (skipEmptyLines === "greedy" && hasHeader) {
              var line = [];
              for (var c = 0; c < maxCol; c++) {
                var cx = dataKeyedByField ? fields[c] : c;
                line.push(data[row][cx]);
              }
              emptyLine = line.join("").trim() === "";
            }
            if (!emptyLine) {
              for (var col = 0; col < maxCol; col++) {
                if (col > 0 && !nullLine)
                  csv += _delimiter;
                var colIdx = hasHeader && dataKeyedByField ? fields[col] : col;
                csv += safe(data[row][colIdx], col);
              }
              if (row < data.length - 1 && (!skipEmptyLines || maxCol > 0 && !nullLine)) {
                csv += _newline;
              }
            }
          }
          return csv;
        }
        function safe(str, col) {
          if (typeof str === "undefined" || str === null)
            return "";
          if (str.constructor === Date) {
            if (isNaN(str.getTime()))
              return "";
            return str.toISOString();
          }
          var needsQuotes = false;
          var strValue = str.toString();
          if (_escapeFormulae && typeof str !== "number" && typeof str !== "bigint" && typeof str !== "boolean" && _escapeFormulae.test(strValue)) {
            strValue = "'" + strValue;
            str = strValue;
            needsQuotes = true;
          }
          var escapedQuoteStr = strValue.replace(quoteCharRegex, _escapedQuote);
          needsQuotes = needsQuotes || _quotes === true || typeof _quotes === "function" && _quotes(str, col) || Array.isArray(_quotes) && _quotes[col] || hasAny(escapedQuoteStr, Papa2.BAD_DELIMITERS) || escapedQuoteStr.indexOf(_delimiter) > -1 || strValue.indexOf(_quoteChar) > -1 || escapedQuoteStr.charAt(0) === " " || escapedQuoteStr.charAt(escapedQuoteStr.length - 1) === " ";
          return needsQuotes ? _quoteChar + escapedQuoteStr + _quoteChar : escapedQuoteStr;
        }
        function hasAny(str, substrings) {
          for (var i = 0; i < substrings.length; i++)
            if (str.indexOf(substrings[i]) > -1)
              return true;
          return false;
        }
      }
      function ChunkStreamer(config) {
        this._handle = null;
        this._finished = false;
        this._completed = false;
        this._halted = false;
        this._input = null;
        this._baseIndex = 0;
        this._partialLine = "";
        this._rowCount = 0;
        this._start = 0;
        this._nextChunk = null;
        this.isFirstChunk = true;
        this._completeResults = {
          data: [],
          errors: [],
          meta: {}
        };
        replaceConfig.call(this, config);
        this.parseChunk = function(chunk, isFakeChunk) {
          const skipFirstNLines = parseInt(this._config.skipFirstNLines) || 0;
          if (this.isFirstChunk && skipFirstNLines > 0) {
            let _newline = this._config.newline;
            if (!_newline) {
              const quoteChar = this._config.quoteChar || '"';
              _newline = this._handle.guessLineEndings(chunk, quoteChar);
            }
            const splitChunk = chunk.split(_newline);
            chunk = [...splitChunk.slice(skipFirstNLines)].join(_newline);
          }
          if (this.isFirstChunk && isFunction(this._config.beforeFirstChunk)) {
            var modifiedChunk = this._config.beforeFirstChunk(chunk);
            if (modifiedChunk !== void 0)
              chunk = modifiedChunk;
          }
          this.isFirstChunk = false;
          this._halted = false;
          var aggregate = this._partialLine + chunk;
          this._partialLine = "";
          var results = this._handle.parse(aggregate, this._baseIndex, !this._finished);
          if (this._handle.paused() || this._handle.aborted()) {
            this._halted = true;
            return;
          }
          var lastIndex = results.meta.cursor;
          if (!this._finished) {
            this._partialLine = aggregate.substring(lastIndex - this._baseIndex);
            this._baseIndex = lastIndex;
          }
          if (results && results.data)
            this._rowCount += results.data.length;
          var finishedIncludingPreview = this._finished || this._config.preview && this._rowCount >= this._config.preview;
          if (IS_PAPA_WORKER) {
            global.postMessage({
              results,
              workerId: Papa2.WORKER_ID,
              finished: finishedIncludingPreview
            });
          } else if (isFunction(this._config.chunk) && !isFakeChunk) {
            this._config.chunk(results, this._handle);
            if (this._handle.paused() || this._handle.aborted()) {
              this._halted = true;
              return;
            }
            results = void 0;
            this._completeResults = void 0;
          }
          if (!this._config.step && !this._config.chunk) {
            this._completeResults.data = this._completeResults.data.concat(results.data);
            this._completeResults.errors = this._completeResults.errors.concat(results.errors);
            this._completeResults.meta = results.meta;
          }
          if (!this._completed && finishedIncludingPreview && isFunction(this._config.complete) && (!results || !results.meta.aborted)) {
            this._config.complete(this._completeResults, this._input);
            this._completed = true;
          }
          if (!finishedIncludingPreview && (!results || !results.meta.paused))
            this._nextChunk();
          return results;
        };
        this._sendError = function(error) {
          if (isFunction(this._config.error))
            this._config.error(error);
          else if (IS_PAPA_WORKER && this._config.error) {
            global.postMessage({
              workerId: Papa2.WORKER_ID,
              error,
              finished: false
            });
          }
        };
        function replaceConfig(config2) {
          var configCopy = copy(config2);
          configCopy.chunkSize = parseInt(configCopy.chunkSize);
          if (!config2.step && !config2.chunk)
            configCopy.chunkSize = null;
          this._handle = new ParserHandle(configCopy);
          this._handle.streamer = this;
          this._config = configCopy;
        }
      }
      function NetworkStreamer(config) {
        config = config || {};
        if (!config.chunkSize)
          config.chunkSize = Papa2.RemoteChunkSize;
        ChunkStreamer.call(this, config);
        var xhr;
        if (IS_WORKER) {
          this._nextChunk = function() {
            this._readChunk();
            this._chunkLoaded();
          };
        } else {
          this._nextChunk = function() {
            this._readChunk();
          };
        }
        this.stream = function(url) {
          this._input = url;
          this._nextChunk();
        };
        this._readChunk = function() {
          if (this._finished) {
            this._chunkLoaded();
            return;
          }
          xhr = new XMLHttpRequest();
          if (this._config.withCredentials) {
            xhr.withCredentials = this._config.withCredentials;
          }
          if (!IS_WORKER) {
            xhr.onload = bindFunction(this._chunkLoaded, this);
            xhr.onerror = bindFunction(this._chunkError, this);
          }
          xhr.ontimeout = bindFunction(this._chunkTimeout, this);
          xhr.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !IS_WORKER);
          if (this._config.downloadTimeout && !IS_WORKER) {
            xhr.timeout = this._config.downloadTimeout;
          }
          if (this._config.downloadRequestHeaders) {
            var headers = this._config.downloadRequestHeaders;
            for (var headerName in headers) {
              xhr.setRequestHeader(headerName, headers[headerName]);
            }
          }
          if (this._config.chunkSize) {
            var end = this._start + this._config.chunkSize - 1;
            xhr.setRequestHeader("Range", "bytes=" + this._start + "-" + end);
          }
          try {
            xhr.send(this._config.downloadRequestBody);
          } catch (err) {
            this._chunkError(err.message);
          }
          if (IS_WORKER && xhr.status === 0)
            this._chunkError();
        };
        this._chunkLoaded = function() {
          if (xhr.readyState !== 4)
            return;
          if (xhr.status < 200 || xhr.status >= 400) {
            this._chunkError();
            return;
          }
          this._start += this._config.chunkSize ? this._config.chunkSize : xhr.responseText.length;
          this._finished = !this._config.chunkSize || this._start >= getFileSize(xhr);
          this.parseChunk(xhr.responseText);
        };
        this._chunkError = function(errorMessage) {
          var errorText = xhr.statusText || errorMessage;
          this._sendError(new Error(errorText));
        };
        this._chunkTimeout = function() {
          this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
        };
        function getFileSize(xhr2) {
          var contentRange = xhr2.getResponseHeader("Content-Range");
          if (contentRange === null) {
            return -1;
          }
          return parseInt(contentRange.substring(contentRange.lastIndexOf("/") + 1));
        }
      }
      NetworkStreamer.prototype = Object.create(ChunkStreamer.prototype);
      NetworkStreamer.prototype.constructor = NetworkStreamer;
      function FileStreamer(config) {
        config = config || {};
        if (!config.chunkSize)
          config.chunkSize = Papa2.LocalChunkSize;
        ChunkStreamer.call(this, config);
        var reader, slice;
        var usingAsyncReader = typeof FileReader !== "undefined";
        this.stream = function(file) {
          this._input = file;
          slice = file.slice || file.webkitSlice || file.mozSlice;
          if (usingAsyncReader) {
            reader = new FileReader();
            reader.onload = bindFunction(this._chunkLoaded, this);
            reader.onerror = bindFunction(this._chunkError, this);
          } else
            reader = new FileReaderSync();
          this._nextChunk();
        };
        this._nextChunk = function() {
          if (!this._finished && (!this._config.preview || this._rowCount < this._config.preview))
            this._readChunk();
        };
        this._readChunk = function() {
          var input = this._input;
          if (this._config.chunkSize) {
            var end = Math.min(this._start + this._config.chunkSize, this._input.size);
            input = slice.call(input, this._start, end);
          }
          var txt = reader.readAsText(input, this._config.encoding);
          if (!usingAsyncReader)
            this._chunkLoaded({ target: { result: txt } });
        };
        this._chunkLoaded = function(event) {
          this._start += this._config.chunkSize;
          this._finished = !this._config.chunkSize || this._start >= this._input.size;
          this.parseChunk(event.target.result);
        };
        this._chunkError = function() {
          this._sendError(reader.error);
        };
      }
      FileStreamer.prototype = Object.create(ChunkStreamer.prototype);
      FileStreamer.prototype.constructor = FileStreamer;
      function StringStreamer(config) {
        config = config || {};
        ChunkStreamer.call(this, config);
        var remaining;
        this.stream = function(s) {
          remaining = s;
          return this._nextChunk();
        };
        this._nextChunk = function() {
          if (this._finished) return;
          var size = this._config.chunkSize;
          var chunk;
          if (size) {
            chunk = remaining.substring(0, size);
            remaining = remaining.substring(size);
          } else {
            chunk = remaining;
            remaining = "";
          }
          this._finished = !remaining;
          return this.parseChunk(chunk);
        };
      }
      StringStreamer.prototype = Object.create(StringStreamer.prototype);
      StringStreamer.prototype.constructor = StringStreamer;
      function ReadableStreamStreamer(config) {
        config = config || {};
        ChunkStreamer.call(this, config);
        var queue = [];
        var parseOnData = true;
        var streamHasEnded = false;
        this.pause = function() {
          ChunkStreamer.prototype.pause.apply(this, arguments);
          this._input.pause();
        };
        this.resume = function() {
          ChunkStreamer.prototype.resume.apply(this, arguments);
          this._input.resume();
        };
        this.stream = function(stream) {
          this._input = stream;
          this._input.on("data", this._streamData);
          this._input.on("end", this._streamEnd);
          this._input.on("error", this._streamError);
        };
        this._checkIsFinished = function() {
          if (streamHasEnded && queue.length === 1) {
            this._finished = true;
          }
        };
        this._nextChunk = function() {
          this._checkIsFinished();
          if (queue.length) {
            this.parseChunk(queue.shift());
          } else {
            parseOnData = true;
          }
        };
        this._streamData = bindFunction(function(chunk) {
          try {
            queue.push(typeof chunk === "string" ? chunk : chunk.toString(this._config.encoding));
            if (parseOnData) {
              parseOnData = false;
              this._checkIsFinished();
              this.parseChunk(queue.shift());
            }
          } catch (error) {
            this._streamError(error);
          }
        }, this);
        this._streamError = bindFunction(function(error) {
          this._streamCleanUp();
          this._sendError(error);
        }, this);
        this._streamEnd = bindFunction(function() {
          this._streamCleanUp();
          streamHasEnded = true;
          this._streamData("");
        }, this);
        this._streamCleanUp = bindFunction(function() {
          this._input.removeListener("data", this._streamData);
          this._input.removeListener("end", this._streamEnd);
          this._input.removeListener("error", this._streamError);
        }, this);
      }
      ReadableStreamStreamer.prototype = Object.create(ChunkStreamer.prototype);
      ReadableStreamStreamer.prototype.constructor = ReadableStreamStreamer;
      function DuplexStreamStreamer(_config) {
        var Duplex = require_stream().Duplex;
        var config = copy(_config);
        var parseOnWrite = true;
        var writeStreamHasFinished = false;
        var parseCallbackQueue = [];
        var stream = null;
        this._onCsvData = function(results) {
          var data = results.data;
          if (!stream.push(data) && !this._handle.paused()) {
            this._handle.pause();
          }
        };
        this._onCsvComplete = function() {
          stream.push(null);
        };
        config.step = bindFunction(this._onCsvData, this);
        config.complete = bindFunction(this._onCsvComplete, this);
        ChunkStreamer.call(this, config);
        this._nextChunk = function() {
          if (writeStreamHasFinished && parseCallbackQueue.length === 1) {
            this._finished = true;
          }
          if (parseCallbackQueue.length) {
            parseCallbackQueue.shift()();
          } else {
            parseOnWrite = true;
          }
        };
        this._addToParseQueue = function(chunk, callback) {
          parseCallbackQueue.push(bindFunction(function() {
            this.parseChunk(typeof chunk === "string" ? chunk : chunk.toString(config.encoding));
            if (isFunction(callback)) {
              return callback();
            }
          }, this));
          if (parseOnWrite) {
            parseOnWrite = false;
            this._nextChunk();
          }
        };
        this._onRead = function() {
          if (this._handle.paused()) {
            this._handle.resume();
          }
        };
        this._onWrite = function(chunk, encoding, callback) {
          this._addToParseQueue(chunk, callback);
        };
        this._onWriteComplete = function() {
          writeStreamHasFinished = true;
          this._addToParseQueue("");
        };
        this.getStream = function() {
          return stream;
        };
        stream = new Duplex({
          readableObjectMode: true,
          decodeStrings: false,
          read: bindFunction(this._onRead, this),
          write: bindFunction(this._onWrite, this)
        });
        stream.once("finish", bindFunction(this._onWriteComplete, this));
      }
      if (typeof PAPA_BROWSER_CONTEXT === "undefined") {
        DuplexStreamStreamer.prototype = Object.create(ChunkStreamer.prototype);
        DuplexStreamStreamer.prototype.constructor = DuplexStreamStreamer;
      }
      function ParserHandle(_config) {
        var MAX_FLOAT = Math.pow(2, 53);
        var MIN_FLOAT = -MAX_FLOAT;
        var FLOAT = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/;
        var ISO_DATE = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/;
        var self2 = this;
        var _stepCounter = 0;
        var _rowCounter = 0;
        var _input;
        var _parser;
        var _paused = false;
        var _aborted = false;
        var _delimiterError;
        var _fields = [];
        var _results = {
          // The last results returned from the parser
          data: [],
          errors: [],
          meta: {}
        };
        if (isFunction(_config.step)) {
          var userStep = _config.step;
          _config.step = function(results) {
            _results = results;
            if (needsHeaderRow())
              processResults();
            else {
              processResults();
              if (_results.data.length === 0)
                return;
              _stepCounter += results.data.length;
              if (_config.preview && _stepCounter > _config.preview)
                _parser.abort();
              else {
                _results.data = _results.data[0];
                userStep(_results, self2);
              }
            }
          };
        }
        this.parse = function(input, baseIndex, ignoreLastRow) {
          var quoteChar = _config.quoteChar || '"';
          if (!_config.newline)
            _config.newline = this.guessLineEndings(input, quoteChar);
          _delimiterError = false;
          if (!_config.delimiter) {
            var delimGuess = guessDelimiter(input, _config.newline, _config.skipEmptyLines, _config.comments, _config.delimitersToGuess);
            if (delimGuess.successful)
              _config.delimiter = delimGuess.bestDelimiter;
            else {
              _delimiterError = true;
              _config.delimiter = Papa2.DefaultDelimiter;
            }
            _results.meta.delimiter = _config.delimiter;
          } else if (isFunction(_config.delimiter)) {
            _config.delimiter = _config.delimiter(input);
            _results.meta.delimiter = _config.delimiter;
          }
          var parserConfig = copy(_config);
          parserConfig.header = needsHeaderRow();
          if (_config.preview && _config.header)
            parserConfig.preview++;
          _input = input;
          _parser = new Parser(parserConfig);
          _results = _parser.parse(_input, baseIndex, ignoreLastRow);
          processResults();
          return _paused ? { meta: { paused: true } } : _results || { meta: { paused: false } };
        };
        this.paused = function() {
          return _paused;
        };
        this.pause = function() {
          _paused = true;
          _parser.abort();
          _input = isFunction(_config.chunk) ? "" : _input.substring(_parser.getCharIndex());
        };
        this.resume = function() {
          if (self2.streamer._halted) {
            _paused = false;
            self2.streamer.parseChunk(_input, true);
          } else {
            setTimeout(self2.resume, 3);
          }
        };
        this.aborted = function() {
          return _aborted;
        };
        this.abort = function() {
          _aborted = true;
          _parser.abort();
          _results.meta.aborted = true;
          if (isFunction(_config.complete))
            _config.complete(_results);
          _input = "";
        };
        this.guessLineEndings = function(input, quoteChar) {
          input = input.substring(0, 1024 * 1024);
          var re = new RegExp(escapeRegExp(quoteChar) + "([^]*?)" + escapeRegExp(quoteChar), "gm");
          input = input.replace(re, "");
          var r = input.split("\r");
          var n = input.split("\n");
          var nAppearsFirst = n.length > 1 && n[0].length < r[0].length;
          if (r.length === 1 || nAppearsFirst)
            return "\n";
          var numWithN = 0;
          for (var i = 0; i < r.length; i++) {
            if (r[i][0] === "\n")
              numWithN++;
          }
          return numWithN >= r.length / 2 ? "\r\n" : "\r";
        };
        function testEmptyLine(s) {
          return _config.skipEmptyLines === "greedy" ? s.join("").trim() === "" : s.length === 1 && s[0].length === 0;
        }
        function testFloat(s) {
          if (FLOAT.test(s)) {
            var floatValue = parseFloat(s);
            if (floatValue > MIN_FLOAT && floatValue < MAX_FLOAT) {
              return true;
            }
          }
          return false;
        }
        function processResults() {
          if (_results && _delimiterError) {
            addError("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + Papa2.DefaultDelimiter + "'");
            _delimiterError = false;
          }
          if (_config.skipEmptyLines) {
            _results.data = _results.data.filter(function(d) {
              return !testEmptyLine(d);
            });
          }
          if (needsHeaderRow())
            fillHeaderFields();
          return applyHeaderAndDynamicTypingAndTransformation();
        }
        function needsHeaderRow() {
          return _config.header && _fields.length === 0;
        }
        function fillHeaderFields() {
          if (!_results)
            return;
          function addHeader(header) {
            _fields.push(header);
          }
          if (Array.isArray(_results.data[0])) {
            for (var i = 0; needsHeaderRow() && i < _results.data.length; i++)
              _results.data[i].forEach(addHeader);
            _results.data.splice(0, 1);
          } else
            _results.data.forEach(addHeader);
        }
        function shouldApplyDynamicTyping(field) {
          if (_config.dynamicTypingFunction && _config.dynamicTyping[field] === void 0) {
            _config.dynamicTyping[field] = _config.dynamicTypingFunction(field);
          }
          return (_config.dynamicTyping[field] || _config.dynamicTyping) === true;
        }
        function parseDynamic(field, value) {
          if (shouldApplyDynamicTyping(field)) {
            if (value === "true" || value === "TRUE")
              return true;
            else if (value === "false" || value === "FALSE")
              return false;
            else if (testFloat(value))
              return parseFloat(value);
            else if (ISO_DATE.test(value))
              return new Date(value);
            else
              return value === "" ? null : value;
          }
          return value;
        }
        function applyHeaderAndDynamicTypingAndTransformation() {
          if (!_results || !_config.header && !_config.dynamicTyping && !_config.transform)
            return _results;
          function processRow(rowSource, i) {
            var row = _config.header ? {} : [];
            var j;
            for (j = 0; j < rowSource.length; j++) {
              var field = j;
              var value = rowSource[j];
              if (_config.header)
                field = j >= _fields.length ? "__parsed_extra" : _fields[j];
              if (_config.transform)
                value = _config.transform(value, field);
              value = parseDynamic(field, value);
              if (field === "__parsed_extra") {
                row[field] = row[field] || [];
                row[field].push(value);
              } else
                row[field] = value;
            }
            if (_config.header) {
              if (j > _fields.length)
                addError("FieldMismatch", "TooManyFields", "Too many fields: expected " + _fields.length + " fields but parsed " + j, _rowCounter + i);
              else if (j < _fields.length)
                addError("FieldMismatch", "TooFewFields", "Too few fields: expected " + _fields.length + " fields but parsed " + j, _rowCounter + i);
            }
            return row;
          }
          var incrementBy = 1;
          if (!_results.data.length || Array.isArray(_results.data[0])) {
            _results.data = _results.data.map(processRow);
            incrementBy = _results.data.length;
          } else
            _results.data = processRow(_results.data, 0);
          if (_config.header && _results.meta)
            _results.meta.fields = _fields;
          _rowCounter += incrementBy;
          return _results;
        }
        function guessDelimiter(input, newline, skipEmptyLines, comments, delimitersToGuess) {
          var bestDelim, bestDelta, fieldCountPrevRow, maxFieldCount;
          delimitersToGuess = delimitersToGuess || [",", "	", "|", ";", Papa2.RECORD_SEP, Papa2.UNIT_SEP];
          for (var i = 0; i < delimitersToGuess.length; i++) {
            var delim = delimitersToGuess[i];
            var delta = 0, avgFieldCount = 0, emptyLinesCount = 0;
            fieldCountPrevRow = void 0;
            var preview = new Parser({
              comments,
              delimiter: delim,
              newline,
              preview: 10
            }).parse(input);
            for (var j = 0; j < preview.data.length; j++) {
              if (skipEmptyLines && testEmptyLine(preview.data[j])) {
                emptyLinesCount++;
                continue;
              }
              var fieldCount = preview.data[j].length;
              avgFieldCount += fieldCount;
              if (typeof fieldCountPrevRow === "undefined") {
                fieldCountPrevRow = fieldCount;
                continue;
              } else if (fieldCount > 0) {
                delta += Math.abs(fieldCount - fieldCountPrevRow);
                fieldCountPrevRow = fieldCount;
              }
            }
            if (preview.data.length > 0)
              avgFieldCount /= preview.data.length - emptyLinesCount;
            if (avgFieldCount > 1.99 && (typeof bestDelta === "undefined" || delta < bestDelta || delta === bestDelta && avgFieldCount > maxFieldCount)) {
              bestDelta = delta;
              bestDelim = delim;
              maxFieldCount = avgFieldCount;
            }
          }
          _config.delimiter = bestDelim;
          return {
            successful: !!bestDelim,
            bestDelimiter: bestDelim
          };
        }
        function addError(type, code, msg, row) {
          var error = {
            type,
            code,
            message: msg
          };
          if (row !== void 0) {
            error.row = row;
          }
          _results.errors.push(error);
        }
      }
      function escapeRegExp(string2) {
        return string2.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      }
      function Parser(config) {
        config = config || {};
        var delim = config.delimiter;
        var newline = config.newline;
        var comments = config.comments;
        var step = config.step;
        var preview = config.preview;
        var fastMode = config.fastMode;
        var quoteChar;
        var renamedHeaders = null;
        var headerParsed = false;
        if (config.quoteChar === void 0 || config.quoteChar === null) {
          quoteChar = '"';
        } else {
          quoteChar = config.quoteChar;
        }
        var escapeChar = quoteChar;
        if (config.escapeChar !== void 0) {
          escapeChar = config.escapeChar;
        }
        if (typeof delim !== "string" || Papa2.BAD_DELIMITERS.indexOf(delim) > -1)
          delim = ",";
        if (comments === delim)
          throw new Error("Comment character same as delimiter");
        else if (comments === true)
          comments = "#";
        else if (typeof comments !== "string" || Papa2.BAD_DELIMITERS.indexOf(comments) > -1)
          comments = false;
        if (newline !== "\n" && newline !== "\r" && newline !== "\r\n")
          newline = "\n";
        var cursor = 0;
        var aborted = false;
        this.parse = function(input, baseIndex, ignoreLastRow) {
          if (typeof input !== "string")
            throw new Error("Input must be a string");
          var inputLen = input.length, delimLen = delim.length, newlineLen = newline.length, commentsLen = comments.length;
          var stepIsFunction = isFunction(step);
          cursor = 0;
          var data = [], errors = [], row = [], lastCursor = 0;
          if (!input)
            return returnable();
          if (fastMode || fastMode !== false && input.indexOf(quoteChar) === -1) {
            var rows = input.split(newline);
            for (var i = 0; i < rows.length; i++) {
              row = rows[i];
              cursor += row.length;
              if (i !== rows.length - 1)
                cursor += newline.length;
              else if (ignoreLastRow)
                return returnable();
              if (comments && row.substring(0, commentsLen) === comments)
                continue;
              if (stepIsFunction) {
                data = [];
                pushRow(row.split(delim));
                doStep();
                if (aborted)
                  return returnable();
              } else
                pushRow(row.split(delim));
              if (preview && i >= preview) {
                data = data.slice(0, preview);
                return returnable(true);
              }
            }
            return returnable();
          }
          var nextDelim = input.indexOf(delim, cursor);
          var nextNewline = input.indexOf(newline, cursor);
          var quoteCharRegex = new RegExp(escapeRegExp(escapeChar) + escapeRegExp(quoteChar), "g");
          var quoteSearch = input.indexOf(quoteChar, cursor);
          for (; ; ) {
            if (input[cursor] === quoteChar) {
              quoteSearch = cursor;
              cursor++;
              for (; ; ) {
                quoteSearch = input.indexOf(quoteChar, quoteSearch + 1);
                if (quoteSearch === -1) {
                  if (!ignoreLastRow) {
                    errors.push({
                      type: "Quotes",
                      code: "MissingQuotes",
                      message: "Quoted field unterminated",
                      row: data.length,
                      // row has yet to be inserted
                      index: cursor
                    });
                  }
                  return finish();
                }
                if (quoteSearch === inputLen - 1) {
                  var value = input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar);
                  return finish(value);
                }
                if (quoteChar === escapeChar && input[quoteSearch + 1] === escapeChar) {
                  quoteSearch++;
                  continue;
                }
                if (quoteChar !== escapeChar && quoteSearch !== 0 && input[quoteSearch - 1] === escapeChar) {
                  continue;
                }
                if (nextDelim !== -1 && nextDelim < quoteSearch + 1) {
                  nextDelim = input.indexOf(delim, quoteSearch + 1);
                }
                if (nextNewline !== -1 && nextNewline < quoteSearch + 1) {
                  nextNewline = input.indexOf(newline, quoteSearch + 1);
                }
                var checkUpTo = nextNewline === -1 ? nextDelim : Math.min(nextDelim, nextNewline);
                var spacesBetweenQuoteAndDelimiter = extraSpaces(checkUpTo);
                if (input.substr(quoteSearch + 1 + spacesBetweenQuoteAndDelimiter, delimLen) === delim) {
                  row.push(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
                  cursor = quoteSearch + 1 + spacesBetweenQuoteAndDelimiter + delimLen;
                  if (input[quoteSearch + 1 + spacesBetweenQuoteAndDelimiter + delimLen] !== quoteChar) {
                    quoteSearch = input.indexOf(quoteChar, cursor);
                  }
                  if (nextDelim !== -1 && nextDelim < cursor)
                    nextDelim = input.indexOf(delim, cursor);
                  if (nextNewline !== -1 && nextNewline < cursor)
                    nextNewline = input.indexOf(newline, cursor);
                  break;
                }
                var spacesBetweenQuoteAndNewLine = extraSpaces(nextNewline);
                if (input.substring(quoteSearch + 1 + spacesBetweenQuoteAndNewLine, quoteSearch + 1 + spacesBetweenQuoteAndNewLine + newlineLen) === newline) {
                  row.push(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
                  saveRow(quoteSearch + 1 + spacesBetweenQuoteAndNewLine + newlineLen);
                  if (nextDelim !== -1 && nextDelim < cursor)
                    nextDelim = input.indexOf(delim, cursor);
                  quoteSearch = input.indexOf(quoteChar, cursor);
                  if (stepIsFunction) {
                    doStep();
                    if (aborted)
                      return returnable();
                  }
                  if (preview && data.length >= preview)
                    return returnable(true);
                  break;
                }
                errors.push({
                  type: "Quotes",
                  code: "InvalidQuotes",
                  message: "Trailing quote on quoted field is malformed",
                  row: data.length,
                  // row has yet to be inserted
                  index: cursor
                });
                quoteSearch++;
                continue;
              }
              continue;
            }
            if (comments && row.length === 0 && input.substring(cursor, cursor + commentsLen) === comments) {
              if (nextNewline === -1)
                return returnable();
              cursor = nextNewline + newlineLen;
              nextNewline = input.indexOf(newline, cursor);
              if (nextDelim !== -1 && nextDelim < cursor)
                nextDelim = input.indexOf(delim, cursor);
              continue;
            }
            if (nextDelim !== -1 && (nextDelim < nextNewline || nextNewline === -1)) {
              row.push(input.substring(cursor, nextDelim));
              cursor = nextDelim + delimLen;
              nextDelim = input.indexOf(delim, cursor);
              continue;
            }
            if (nextNewline !== -1) {
              row.push(input.substring(cursor, nextNewline));
              saveRow(nextNewline + newlineLen);
              if (stepIsFunction) {
                doStep();
                if (aborted)
                  return returnable();
              }
              if (preview && data.length >= preview)
                return returnable(true);
              continue;
            }
            break;
          }
          return finish();
          function pushRow(row2) {
            data.push(row2);
            lastCursor = cursor;
          }
          function extraSpaces(index) {
            var spaceLength = 0;
            if (index !== -1) {
              var textBetweenClosingQuoteAndIndex = input.substring(quoteSearch + 1, index);
              if (textBetweenClosingQuoteAndIndex && textBetweenClosingQuoteAndIndex.trim() === "") {
                spaceLength = textBetweenClosingQuoteAndIndex.length;
              }
            }
            return spaceLength;
          }
          function finish(value2) {
            if (ignoreLastRow)
              return returnable();
            if (typeof value2 === "undefined")
              value2 = input.substring(cursor);
            row.push(value2);
            cursor = inputLen;
            pushRow(row);
            if (stepIsFunction)
              doStep();
            return returnable();
          }
          function saveRow(newCursor) {
            cursor = newCursor;
            pushRow(row);
            row = [];
            nextNewline = input.indexOf(newline, cursor);
          }
          function returnable(stopped) {
            if (config.header && !baseIndex && data.length && !headerParsed) {
              const result = data[0];
              const headerCount = /* @__PURE__ */ Object.create(null);
              const usedHeaders = new Set(result);
              let duplicateHeaders = false;
              for (let i2 = 0; i2 < result.length; i2++) {
                let header = stripBom(result[i2]);
                if (isFunction(config.transformHeader))
                  header = config.transformHeader(header, i2);
                if (!headerCount[header]) {
                  headerCount[header] = 1;
                  result[i2] = header;
                } else {
                  let newHeader;
                  let suffixCount = headerCount[header];
                  do {
                    newHeader = `${header}_${suffixCount}`;
                    suffixCount++;
                  } while (usedHeaders.has(newHeader));
                  usedHeaders.add(newHeader);
                  result[i2] = newHeader;
                  headerCount[header]++;
                  duplicateHeaders = true;
                  if (renamedHeaders === null) {
                    renamedHeaders = {};
                  }
                  renamedHeaders[newHeader] = header;
                }
                usedHeaders.add(header);
              }
              if (duplicateHeaders) {
                console.warn("Duplicate headers found and renamed.");
              }
              headerParsed = true;
            }
            return {
              data,
              errors,
              meta: {
                delimiter: delim,
                linebreak: newline,
                aborted,
                truncated: !!stopped,
                cursor: lastCursor + (baseIndex || 0),
                renamedHeaders
              }
            };
          }
          function doStep() {
            step(returnable());
            data = [];
            errors = [];
          }
        };
        this.abort = function() {
          aborted = true;
        };
        this.getCharIndex = function() {
          return cursor;
        };
      }
      function newWorker() {
        if (!Papa2.WORKERS_SUPPORTED)
          return false;
        var workerUrl = getWorkerBlob();
        var w = new global.Worker(workerUrl);
        w.onmessage = mainThreadReceivedMessage;
        w.id = workerIdCounter++;
        workers[w.id] = w;
        return w;
      }
      function mainThreadReceivedMessage(e) {
        var msg = e.data;
        var worker = workers[msg.workerId];
        var aborted = false;
        if (msg.error)
          worker.userError(msg.error, msg.file);
        else if (msg.results && msg.results.data) {
          var abort = function() {
            aborted = true;
            completeWorker(msg.workerId, { data: [], errors: [], meta: { aborted: true } });
          };
          var handle = {
            abort,
            pause: notImplemented,
            resume: notImplemented
          };
          if (isFunction(worker.userStep)) {
            for (var i = 0; i < msg.results.data.length; i++) {
              worker.userStep({
                data: msg.results.data[i],
                errors: msg.results.errors,
                meta: msg.results.meta
              }, handle);
              if (aborted)
                break;
            }
            delete msg.results;
          } else if (isFunction(worker.userChunk)) {
            worker.userChunk(msg.results, handle, msg.file);
            delete msg.results;
          }
        }
        if (msg.finished && !aborted)
          completeWorker(msg.workerId, msg.results);
      }
      function completeWorker(workerId, results) {
        var worker = workers[workerId];
        if (isFunction(worker.userComplete))
          worker.userComplete(results);
        worker.terminate();
        delete workers[workerId];
      }
      function notImplemented() {
        throw new Error("Not implemented.");
      }
      function workerThreadReceivedMessage(e) {
        var msg = e.data;
        if (typeof Papa2.WORKER_ID === "undefined" && msg)
          Papa2.WORKER_ID = msg.workerId;
        if (typeof msg.input === "string") {
          global.postMessage({
            workerId: Papa2.WORKER_ID,
            results: Papa2.parse(msg.input, msg.config),
            finished: true
          });
        } else if (global.File && msg.input instanceof File || msg.input instanceof Object) {
          var results = Papa2.parse(msg.input, msg.config);
          if (results)
            global.postMessage({
              workerId: Papa2.WORKER_ID,
              results,
              finished: true
            });
        }
      }
      function copy(obj) {
        if (typeof obj !== "object" || obj === null)
          return obj;
        var cpy = Array.isArray(obj) ? [] : {};
        for (var key in obj)
          cpy[key] = copy(obj[key]);
        return cpy;
      }
      function bindFunction(f, self2) {
        return function() {
          f.apply(self2, arguments);
        };
      }
      function isFunction(func) {
        return typeof func === "function";
      }
      return Papa2;
    });
  }
});

// src/settings/clocks.ts
var clocks = {
  review: { period: { months: 12 }, origin: "CHAOSS DEI statement: reviewed and affirmed every year" },
  plan_review: {
    period: { months: 6 },
    origin: "Foundational Community Building: mid-year review; Carpentries and OLS report every six months"
  },
  training_review: {
    period: { months: 12 },
    origin: "OpenAIRE Community of Practice: outdated materials; EOSC: kept current, or marked when that has ended"
  },
  training_review_late: { period: { months: 24 }, origin: "ours: two reviews were missed" },
  service_review: { period: { months: 12 }, origin: "EOSC onboarding: providers update their entries periodically" },
  notes: { period: { days: 14 }, origin: "Carpentries: notes in a consistent place; the number is ours" },
  conduct_answer: {
    period: { hours: 48 },
    origin: "CHAOSS: 48 hours; CNCF and Kubernetes: three working days; The Turing Way and Jupyter: 24 hours"
  },
  event_outcome: { period: { days: 14 }, origin: "ours: as long as notes of a call may take" },
  event_notice: { period: { days: 30 }, origin: "ours: a month before, people book trains and ask for leave" },
  departure: { period: { days: 14 }, origin: "ours: leaving is honest work and takes some days" },
  term_notice: {
    period: { days: 60 },
    origin: "ours: two months are enough to ask, to find somebody and to hand over"
  },
  group_meets: { period: { months: 6 }, origin: "Carpentries: a committee meets at least twice a year" },
  group_quiet: { period: { months: 6 }, origin: "R-Ladies: a chapter without an event in six months is inactive" },
  decision_follow_up: {
    period: { days: 30 },
    origin: "ours: a month in which the pages that a decision names can be changed"
  },
  milestone_notice: { period: { days: 30 }, origin: "ours: a month in which something can still be done about it" },
  plan_progress: {
    period: { months: 3 },
    origin: "Hyperledger: a report every quarter; The Turing Way, AutSPACES: every two weeks"
  },
  indicator: { period: { months: 12 }, origin: "CHAOSS: once a year; for indicators that do not say how often" },
  funding_notice: { period: { months: 6 }, origin: "ours: half a year is what a new application takes" },
  renewal_notice: { period: { days: 60 }, origin: "OpenJS continuity policies; the number is ours" },
  member_silence: { period: { months: 12 }, origin: "R-Ladies: chapters are asked after 9 to 12 months" },
  session_notice: {
    period: { days: 7 },
    origin: "Foundational Community Building: before each lesson; the number is ours"
  },
  session_feedback: {
    period: { days: 7 },
    origin: "Foundational Community Building: after each session; the number is ours"
  }
};
var clockNames = Object.keys(clocks);
var defaultClocks = Object.fromEntries(
  Object.entries(clocks).map(([name, { period }]) => [name, period])
);

// src/settings/settings.ts
var day = pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/));
var short = pipe(string(), regex(/\S/), maxLength(500));
var settingsSchema = {
  edition: pipe(
    number(),
    integer(),
    minValue(1),
    maxValue(1),
    description("The set of checks that this community has chosen; the newest is 1.")
  ),
  documents: pipe(
    record(short, short),
    description("Where pages stand that have another name here: a kind of page, and its path.")
  ),
  leave_out: pipe(
    array(short),
    description("Files and folders that are not part of the community, written as in .gitignore.")
  ),
  not_for_us: pipe(
    array(
      object({
        check: pipe(short, description("The name of the note, as `moothall explain` knows it.")),
        page: optional(short),
        entry: optional(short),
        field: optional(short),
        because: pipe(short, description("Why this is not for us.")),
        until: pipe(day, description("The day after which we look again."))
      })
    ),
    description("Notes that the community has set aside, each with a reason and an end.")
  ),
  clocks: pipe(
    strictObject(
      Object.fromEntries(clockNames.map((name) => [name, optional(short)]))
    ),
    description("Lengths of time that this community has chosen for itself.")
  )
};
function readSettings(path, file) {
  const troubles = [];
  const placed = (at) => {
    const found = file?.placeOf(at) ?? { line: 1, column: 1 };
    return { path, line: found.line, column: found.column };
  };
  const read = (key) => {
    const setting = file?.settings.get(key);
    if (setting === void 0 || setting.value === null) return void 0;
    const parsed = safeParse(
      settingsSchema[key],
      setting.value
    );
    if (parsed.success) return parsed.output;
    const at = (parsed.issues[0].path ?? []).map((item) => item.key);
    troubles.push({
      key: [key, ...at.map((part) => withoutPersonal(String(part)))].join("."),
      place: placed([key, ...at])
    });
    return void 0;
  };
  const notForUs = file?.settings.get("not_for_us")?.value ?? [];
  const accepted = (Array.isArray(notForUs) ? notForUs : [notForUs]).flatMap((item, index) => {
    const parsed = safeParse(settingsSchema.not_for_us, [item]);
    const place = placed(["not_for_us", index]);
    if (parsed.success) return parsed.output.map((one) => ({ ...one, line: place.line }));
    troubles.push({ key: "not_for_us", place });
    return [];
  });
  const clocks2 = { ...defaultClocks };
  for (const [name, words] of Object.entries(read("clocks") ?? {})) {
    if (words === void 0) continue;
    const period = readPeriod(words);
    if ("problem" in period) troubles.push({ key: `clocks.${name}`, place: placed(["clocks", name]) });
    else clocks2[name] = period;
  }
  return {
    edition: read("edition") ?? 1,
    documents: new Map(
      Object.entries(read("documents") ?? {}).map(([kind, page]) => [page.replace(/^\.?\//, ""), kind])
    ),
    leave_out: read("leave_out") ?? [],
    not_for_us: accepted,
    clocks: clocks2,
    troubles
  };
}

// src/community/recognise.ts
function statedKind(page) {
  const value = page.settings.settings.get("kind")?.value;
  if (typeof value === "string") return value.trim();
  return page.settings.problems.length > 0 ? /^kind:\s*["']?([\w-]{1,40})/m.exec(page.text.slice(0, 4e3))?.[1] : void 0;
}
function recognise(page, kinds, mapped) {
  return bySaying(page, kinds, mapped) ?? byFolder(page, kinds) ?? byName(page, kinds);
}
function bySaying(page, kinds, mapped) {
  const said = [mapped.get(page.path), statedKind(page)].flatMap((name2) => name2 === void 0 ? [] : plainName(name2));
  const kind = said.map((name2) => kinds.find((kind2) => plainName(kind2.kind) === name2)).find((kind2) => kind2 !== void 0);
  if (!kind) return void 0;
  const { folder, name } = partsOf(page.path);
  const rank = mapped.has(page.path) ? 0 : folder === "" ? 1 : 2;
  return { kind: kind.kind, page, rank, inFolder: liesInFolderOf(kind, folder), adds: isAmong(kind.also, name) };
}
function byFolder(page, kinds) {
  const { folder, name } = partsOf(page.path);
  if (!/\.(?:md|markdown)$/i.test(name) || /^(?:readme|index)\./i.test(name)) return void 0;
  const kind = kinds.find((kind2) => liesInFolderOf(kind2, folder.replace(/^docs\//, "")));
  return kind && { kind: kind.kind, page, rank: 3, inFolder: true, adds: false };
}
function byName(page, kinds) {
  const { folder, name } = partsOf(page.path);
  const place = ["", "docs", ".github"].indexOf(folder);
  if (place === -1) return void 0;
  const kind = kinds.find((kind2) => isAmong(kind2.files, name));
  if (kind) return { kind: kind.kind, page, rank: 3 + place, inFolder: false, adds: false };
  const adding = kinds.find((kind2) => isAmong(kind2.also, name));
  return adding && { kind: adding.kind, page, rank: 3 + place, inFolder: false, adds: true };
}
function partsOf(path) {
  const at = path.lastIndexOf("/");
  return { folder: path.slice(0, Math.max(at, 0)).toLowerCase(), name: path.slice(at + 1) };
}
function isAmong(files, name) {
  const plain = plainName(name.replace(/\.(?:markdown|csv)$/i, ".md"));
  return files?.some((file) => plainName(file) === plain) ?? false;
}
function liesInFolderOf(kind, folder) {
  const collection = Object.values(kind.fields).find((part) => isCollection(part) && part.folder !== void 0);
  if (!collection || !isCollection(collection)) return false;
  if (folder === collection.folder || collection.alsoFolders?.includes(folder)) return true;
  const [first, within, ...deeper] = folder.split("/");
  const tells = collection.subfolderTells === void 0 ? void 0 : collection.fields[collection.subfolderTells];
  return first === collection.folder && within !== void 0 && deeper.length === 0 && namesAChoice(tells, within);
}
function namesAChoice(field, word) {
  return field?.of.choices !== void 0 && choiceNamed(field.of.choices, word).value !== void 0;
}

// src/documents/csv.ts
var import_papaparse = __toESM(require_papaparse(), 1);
var largestCsv = { columns: 100, rows: 5e3, problems: 20 };
function readCsv(text2) {
  const { separator, from } = separatorOf(text2);
  const { rows, problems } = readRows(text2, from, separator);
  const header = rows[0]?.cells ?? [];
  const fitting = [];
  for (const { cells, width, place } of rows.slice(1)) {
    if (width <= header.length) fitting.push(cells.slice(0, header.length));
    else problems.push({ problem: "csv-extra-cells", ...place, values: { cells: width, columns: header.length } });
  }
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { header, rows: fitting, problems: problems.slice(0, largestCsv.problems + 1) };
}
function separatorOf(text2) {
  const told = /^sep=([,;\t])[ \t]*(?:\n|$)/i.exec(text2);
  if (told) return { separator: told[1] ?? ",", from: told[0].length };
  const first = /^\s*([^\n]*)/.exec(text2)?.[1] ?? "";
  const bare2 = first.replace(/"[^"]*"/g, "");
  const counts = [",", ";", "	"].map((separator) => ({ separator, count: bare2.split(separator).length }));
  return { separator: counts.sort((a, b) => b.count - a.count)[0]?.separator ?? ",", from: 0 };
}
function readRows(text2, from, separator) {
  const placeAt = placesIn(text2);
  const rows = [];
  const problems = [];
  let start = from;
  while (start < text2.length) {
    if (rows.length > largestCsv.rows || problems.length === largestCsv.problems) {
      problems.push({ problem: "csv-too-long", ...placeAt(start), values: { rows: Math.max(0, rows.length - 1) } });
      break;
    }
    let at = start;
    let stray;
    import_papaparse.default.parse(text2.slice(start), {
      delimiter: separator,
      newline: "\n",
      fastMode: false,
      step({ data, errors }, parser) {
        const quote = errors.find((error) => error.type === "Quotes");
        if (quote) stray = start + Math.max(0, (quote.index ?? 1) - 1);
        else {
          const { row, end } = rowAt(text2, at, data, separator, placeAt);
          if (row.width > 0) rows.push(row);
          at = end;
        }
        if (quote || rows.length > largestCsv.rows) parser.abort();
      }
    });
    if (stray !== void 0) {
      problems.push({ problem: "csv-quote", ...placeAt(stray), values: {} });
      const end = text2.indexOf("\n", stray);
      at = end < 0 ? text2.length : end + 1;
    }
    start = at;
  }
  return { rows, problems };
}
function rowAt(text2, from, values, separator, placeAt) {
  const place = placeAt(from);
  const cells = [];
  let at = from;
  for (const value of values) {
    if (cells.length < largestCsv.columns) cells.push({ text: value.trim(), ...placeAt(at) });
    at = endOfCell(text2, at, value, separator) + 1;
  }
  return { row: { cells, width: values.findLastIndex((value) => value.trim() !== "") + 1, place }, end: at };
}
function endOfCell(text2, from, value, separator) {
  if (text2[from] !== '"') return from + value.length;
  let at = from + 2 + value.length + (value.split('"').length - 1);
  while (at < text2.length && text2[at] !== separator && text2[at] !== "\n") at += 1;
  return at;
}
function placesIn(text2) {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let end = text2.indexOf("\n", start); end >= 0 && end < offset; end = text2.indexOf("\n", start)) {
      line += 1;
      start = end + 1;
    }
    return { line, column: offset - start + 1 };
  };
}

// src/kinds/envelope.ts
var envelope = {
  id: text({ names: { en: "Id" }, help: "A short name for this page that never changes." }),
  status: choice(
    {
      draft: { en: "draft", fr: "brouillon", de: "Entwurf", es: "borrador", it: "bozza" },
      proposed: {
        en: "proposed",
        fr: "proposé|proposée",
        de: "vorgeschlagen",
        es: "propuesto|propuesta",
        it: "proposto|proposta"
      },
      adopted: {
        en: "adopted|agreed",
        fr: "adopté|adoptée",
        de: "beschlossen",
        es: "adoptado|adoptada",
        it: "adottato|adottata"
      },
      retired: {
        en: "retired",
        fr: "retiré|retirée",
        de: "zurückgezogen",
        es: "retirado|retirada",
        it: "ritirato|ritirata"
      }
    },
    { names: { en: "Status" }, help: "How far this page is: draft, proposed, adopted or retired." }
  ),
  owner: references(["roles", "people"], {
    names: { en: "Owner|Kept by", fr: "Responsable", de: "Verantwortlich", es: "Responsable", it: "Responsabile" },
    help: "The role that keeps this page up to date; a role lasts longer than a person."
  }),
  language: languages2({
    names: { en: "Language", fr: "Langue", de: "Sprache", es: "Idioma", it: "Lingua" },
    help: "The language of this page."
  }),
  adopted: date({ names: { en: "Adopted on" }, help: "The day on which the community agreed to this page." }),
  version: text({ names: { en: "Version" }, help: "The version of this text." }),
  last_reviewed: pastDate({
    names: {
      en: "Last reviewed|Last reviewed on|Last checked|Reviewed on",
      fr: "Dernière relecture|Dernière révision|Relu le",
      de: "Zuletzt geprüft|Zuletzt geprüft am|Zuletzt überprüft",
      es: "Última revisión|Revisado el",
      it: "Ultima revisione|Rivisto il"
    },
    help: "The day on which somebody last read this page and found it true."
  }),
  review_every: duration({
    names: { en: "Review every", fr: "Relire tous les", de: "Prüfen alle", es: "Revisar cada", it: "Rivedere ogni" },
    help: "How often somebody reads this page again, for example 12 months."
  }),
  license: text({ names: { en: "License|Licence" }, help: "Under which licence the text of this page may be used." }),
  translation_of: link({ names: { en: "Translation of" }, help: "The page that this one translates." }),
  supersedes: link({ names: { en: "Supersedes" }, help: "The page that this one replaces." }),
  source: link({ names: { en: "Source" }, help: "Where this text was adapted from." }),
  canonical: link({
    names: { en: "Canonical" },
    help: "Where the text is really kept, when this page only points there."
  }),
  visibility: choice(
    { public: { en: "public" }, private: { en: "private" } },
    {
      names: { en: "Visibility" },
      help: "Who may read this page; private pages do not belong in a public repository."
    }
  )
};

// src/documents/confidential.ts
var reporters = "reporter|reported by|reporting person|complainant|victim|signalé par|plaignant|plaignante|victime|gemeldet von|meldende person|beschwerdeführer|beschwerdeführerin|betroffene person|opfer|denunciante|informado por|víctima|segnalato da|segnalante|vittima";
var reporteds = "reported person|reported individual|person reported|accused|accused person|respondent|alleged offender|offender|harasser|personne signalée|personne mise en cause|accusé|accusée|gemeldete person|beschuldigte|beschuldigter|beschuldigte person|persona denunciada|acusado|acusada|denunciado|persona segnalata|accusato|accusata";
var voters = "voter|voters|voted by|votant|votante|wähler|wählerin|wählende|elettore";
var votes = "vote|votes|ballot|choice|voted for|first choice|bulletin|stimme|voto|papeleta|scheda";
var names = /* @__PURE__ */ new Map();
function columnOf(words, columns) {
  const known = names.get(words) ?? new Set(words.split("|").map(plainName));
  names.set(words, known);
  return columns.findIndex((name) => known.has(name));
}
function areVotes(columns) {
  return columnOf(voters, columns) >= 0 && columnOf(votes, columns) >= 0;
}
function isConfidential(columns) {
  return areVotes(columns) || columnOf(reporters, columns) >= 0 && columnOf(reporteds, columns) >= 0;
}

// src/kinds/read-entries/draft.ts
function isEmptyOrExample(fields, collection) {
  if (fields.size === 0) return true;
  const label = collection.labelledBy.map((field) => fields.get(field)?.[0]?.text).find((text2) => text2 !== void 0);
  return label !== void 0 && isExample(label);
}

// src/kinds/read-entries/in-definitions.ts
var longestTerm = 80;
var listed = /* @__PURE__ */ new Set(["choice", "list", "reference", "references"]);
var callouts = /^(?:note|nb|n\.b\.|important|tip|warning|hinweis|wichtig|remarque|nota|importante|attention|achtung)$/iu;
function termDrafts(page, spots, collection) {
  const drafts = [[]];
  for (const spot of spots) {
    const underHeading = drafts.at(-1) ?? [];
    if (spot.is === "heading") drafts.push([]);
    else if (spot.is === "line") addParagraph(underHeading, spot.node, page, collection);
    else if (spot.is === "list") underHeading.push(...inList(spot.node, page, collection));
    else if (spot.is === "code") underHeading.push(...inBlock(spot.node, page, collection));
  }
  return drafts.flat();
}
function mayBeTerm(body, collection) {
  return body.every((node) => node.type !== "heading" || namedBy(plainText([node]), collection.fields).length > 0);
}
function stretchesOf(paragraph) {
  const found = [];
  let isAtStart = true;
  for (const node of paragraph.children) {
    if (node.type === "strong" && isAtStart) {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      found.push({ bold: plainText(node.children).trim(), rest: [], line, column });
    } else found.at(-1)?.rest.push(node);
    isAtStart = node.type === "break" || node.type === "text" && /\n\s*$/.test(node.value);
  }
  return found;
}
var afterTerm = /^\s*(?:\([^()]{1,60}\)\s*)?[:–—.-]?\s+/u;
function addParagraph(drafts, paragraph, page, collection) {
  const text2 = plainText([paragraph]).trim();
  if (isExample(text2)) return;
  const stretches = stretchesOf(paragraph);
  const [first] = stretches;
  if (first && text2.startsWith(first.bold)) {
    for (const stretch of stretches) {
      const [field] = namedBy(stretch.bold.replace(/:$/, ""), collection.fields);
      const isLabel = stretch !== first || drafts.length === 0 || listed.has(collection.fields[field ?? ""]?.of.type);
      if (field === void 0 || !isLabel) addStretch(drafts, stretch, page, collection);
      else tell(drafts.at(-1), field, toldAfter(stretch, page));
    }
    return;
  }
  const [, term = "", meaning = ""] = /^([^\n]{1,80})\n:\s+(.+)$/su.exec(text2) ?? [];
  const { line, column } = paragraph.position?.start ?? { line: 1, column: 1 };
  const place = { path: page.path, line, column };
  if (term !== "") drafts.push(...draftOf(term, written(meaning, [paragraph], page, place), place, collection));
  else for (const one of labelled(page, [paragraph], collection.fields)) tell(drafts.at(-1), one.field, one.written);
}
function toldAfter({ rest, line, column }, page) {
  return written(plainText(rest).replace(/^\s*:?\s*/, ""), rest, page, { path: page.path, line, column });
}
function addStretch(drafts, stretch, page, collection) {
  const { bold, rest, line, column } = stretch;
  const place = { path: page.path, line, column };
  const term = bold.replace(/[:.]$/, "").trim();
  const words = plainText(rest);
  const paragraph = { type: "paragraph", children: [...rest] };
  const start = rest[0]?.position;
  const labels = labelled(page, [start ? { ...paragraph, position: start } : paragraph], collection.fields);
  const own = words.replace(afterTerm, "").split("\n").filter((_, index) => !labels.some((label) => label.written.place.line === (start?.start.line ?? 1) + index)).join("\n");
  const [draft] = draftOf(term, written(own, rest, page, place), place, collection);
  if (!draft) return;
  for (const label of labels) tell(draft, label.field, label.written);
  drafts.push(draft);
}
function inList(list, page, collection) {
  const plain = list.children.map(
    (item) => /^([^\n:.–—]{1,60}?)\s*(?::|\s[–—-])\s+(.+)$/su.exec(plainText(item.children.slice(0, 1)).trim())
  );
  const isPlain = plain.length > 1 && plain.every((match) => match !== null);
  return list.children.flatMap((item, at) => {
    const [first, ...more] = item.children;
    if (first?.type !== "paragraph" || isExample(plainText([first]))) return [];
    const { line, column } = item.position?.start ?? { line: 1, column: 1 };
    const place = { path: page.path, line, column };
    const found = [];
    const [stretch] = stretchesOf(first);
    if (stretch && plainText([first]).trim().startsWith(stretch.bold)) addStretch(found, stretch, page, collection);
    else if (isPlain)
      found.push(
        ...draftOf(plain[at]?.[1] ?? "", written(plain[at]?.[2] ?? "", [first], page, place), place, collection)
      );
    for (const { field, written: written2 } of labelled(page, more, collection.fields)) tell(found[0], field, written2);
    return found;
  });
}
function inBlock(code, page, collection) {
  if (code.lang !== "{glossary}") return [];
  const start = code.position?.start.line ?? 1;
  const found = [];
  code.value.split("\n").forEach((text2, index) => {
    if (/^\S/.test(text2) && !text2.startsWith(":")) found.push({ term: bare(text2), line: start + 1 + index, text: [] });
    else if (text2.trim() !== "" && !text2.startsWith(":")) found.at(-1)?.text.push(text2.trim());
  });
  return found.flatMap(({ term, line, text: text2 }) => {
    const place = { path: page.path, line, column: 1 };
    return draftOf(term, written(text2.join(" "), [], page, place), place, collection);
  });
}
function bare(term) {
  return term.replace(/\[([^[\]]*)\]\([^()]*\)/g, "$1").replace(/^[*_]+|[*_]+$/g, "").trim();
}
function draftOf(name, meaning, place, collection) {
  const term = withoutPrompts(name);
  const [label] = collection.labelledBy;
  if (label === void 0 || collection.prose === void 0 || term.length > longestTerm) return [];
  if (isNoAnswer(term) || isExample(term) || callouts.test(term) || isNoAnswer(meaning.text)) return [];
  const fields = /* @__PURE__ */ new Map([
    [label, [{ from: "label", text: term, nodes: [], mentions: [], place }]],
    [collection.prose, [meaning]]
  ]);
  return [{ path: place.path, place, fields }];
}
function written(text2, nodes, page, place) {
  return { from: "label", text: withoutPrompts(text2), nodes, mentions: mentionsIn(nodes, page.definitions), place };
}
function tell(draft, field, value) {
  if (draft && !draft.fields.has(field) && value.text !== "") draft.fields.set(field, [value]);
}

// src/kinds/read-entries/matrix.ts
var has = new RegExp("^(?:[✓✔✅☑●○◐◑◕◯•■□+*~]{1,5}|x{1,3}|\\d{1,4}(?:\\s*\\([^()]{0,40}\\)|\\s+\\p{L}{1,20})?|yes|some|strong|basic|expert|full|part(?:ly|ial)?|growing|oui|fort|partiel|ja|stark|teils|sí|si|fuerte|parcial|sì|forte|parziale)$", "iu");
var lacks = /^(?:gap|missing|lacking|needed|wanted|none|[✗✘❌]|lacune|manque|manquant|lücke|fehlt|gesucht|brecha|falta|laguna|lacuna|manca)$/iu;
var nothing = /^(?:0|no|non|nein|non disponible|ninguno|nessuno|aucun|keine?r?)$/iu;
var noGroup = /^(?:priority|importance|demand|need|urgency|weight|score|total|sum|count|year|date|no|nr|rank|version|priorite|importance|demande|besoin|annee|prioritat|wichtigkeit|bedarf|jahr|summe|gesamt|prioridad|importancia|demanda|ano|priorita|importanza|domanda|anno|totale)$/;
function isMark(text2) {
  return isNoAnswer(text2) || has.test(text2) || lacks.test(text2) || nothing.test(text2);
}
function groupColumns({ header, rows, isTurned = false }, columns, collection) {
  if (!collection.matrix) return [];
  const groups = header.flatMap((cell, at) => {
    if (columns[at]?.length !== 0 || cell.text === "" || noGroup.test(plainName(cell.text))) return [];
    const cells = rows.map((row) => row.cells[at]?.text.trim() ?? "");
    return cells.every(isMark) && (isTurned || cells.some((text2) => !isNoAnswer(text2))) ? [at] : [];
  });
  return groups.length > 1 ? groups : [];
}
function groupsOf({ header }, row, groups) {
  const cells = groups.map((at) => ({ group: header[at]?.text ?? "", text: row.cells[at]?.text.trim() ?? "" }));
  const having = cells.flatMap(({ group, text: text2 }) => {
    if (!has.test(text2) || nothing.test(text2)) return [];
    const number2 = /^\d+/.exec(text2)?.[0];
    return [number2 === void 0 ? group : `${group} (${number2})`];
  });
  const lacking = cells.filter(({ text: text2 }) => having.length === 0 || lacks.test(text2));
  return { has: having, lacks: lacking.map(({ group }) => group) };
}
function upright(grid, collection) {
  const [corner, ...heads] = grid.header;
  if (!collection.matrix || !corner || heads.length < 2 || grid.rows.length < 2) return grid;
  if (!isNamed(collection.matrix.group, [plainName(corner.text)])) return grid;
  if (!grid.rows.every((row) => row.cells.slice(1).every((cell) => isMark(cell.text.trim())))) return grid;
  const blank = { ...corner, text: "" };
  const groups = grid.rows.filter((row) => !row.example);
  return {
    isTurned: true,
    header: [blank, ...groups.map((row) => row.cells[0] ?? blank)],
    rows: heads.map((head, index) => ({
      cells: [head, ...groups.map((row) => row.cells[index + 1] ?? blank)],
      line: head.line,
      column: head.column,
      example: isExample(head.text)
    }))
  };
}

// src/kinds/read-entries/in-tables.ts
function tableDrafts(page, table, collection, named) {
  const grid = upright(readTable(table), collection);
  const found = columnsOf(grid, collection, named);
  if (!found) return [];
  const columns = withConsent(
    found,
    grid.rows.filter((row) => !row.example).map((row) => row.cells.map((cell) => cell.text)),
    collection
  );
  return draftsOf(page, grid, columns, collection, (cell, place) => {
    const written2 = cellWritten(withoutPrompts(cell.text), place);
    return { ...written2, nodes: cell.nodes, mentions: mentionsIn(cell.nodes, page.definitions) };
  });
}
function draftsOf(page, grid, columns, collection, writtenIn) {
  const groups = groupColumns(grid, columns, collection);
  const sides = sideColumns(grid, columns, collection);
  return grid.rows.flatMap((row) => {
    if (row.example) return [];
    const place = { path: page.path, line: row.line, column: row.column };
    const placeOf = ({ line, column }) => ({ path: page.path, line, column });
    const fields = /* @__PURE__ */ new Map();
    row.cells.forEach((cell, at) => {
      const named = columns[at] ?? [];
      const written2 = named.length > 0 ? writtenIn(cell, placeOf(cell)) : void 0;
      if (!written2 || written2.text === "" || isExample(written2.text)) return;
      for (const field of named.filter((name) => answers(written2, collection.fields[name])))
        fields.set(field, [written2]);
    });
    if (collection.matrix && fields.size > 0) addGroups(fields, groupsOf(grid, row, groups), collection.matrix, place);
    if (isEmptyOrExample(fields, collection)) return [];
    const beside = sides.flatMap((at) => {
      const [head, cell] = [grid.header[at], row.cells[at]];
      const written2 = cell && writtenIn(cell, placeOf(cell));
      if (!collection.sideBySide || !head || !written2 || isNoAnswer(written2.text)) return [];
      const { text: text2, by } = collection.sideBySide;
      const own = new Map([
        ...fields,
        [text2, [written2]],
        [by, [cellWritten(head.text, placeOf(head))]]
      ]);
      return [{ path: page.path, place: written2.place, fields: own }];
    });
    return beside.length > 0 ? beside : [{ path: page.path, place, fields }];
  });
}
function addGroups(fields, groups, into, place) {
  const add = (field, list) => {
    if (list.length > 0 && !fields.has(field))
      fields.set(field, [{ ...cellWritten(list.join(", "), place), data: list }]);
  };
  add(into.has, groups.has);
  add(into.lacks, groups.lacks);
}
function sideColumns({ header, rows }, columns, { sideBySide }) {
  if (!sideBySide || columns.some((fields) => fields.includes(sideBySide.text))) return [];
  const sides = header.flatMap(
    (cell, at) => columns[at]?.length === 0 && cell.text !== "" && rows.some((row) => /\s/.test(row.cells[at]?.text.trim() ?? "")) ? [at] : []
  );
  return sides.length > 1 ? sides : [];
}
function cellWritten(text2, place) {
  return { from: "cell", text: text2, nodes: [], mentions: [], place };
}
var consentGiven = /^(?:yes|no|oui|non|ja|nein|sí|si|sì)\b[\s,;:(–-]*\d{4}-\d{2}/iu;
function withConsent(columns, rows, collection) {
  const consent = Object.keys(collection.fields).find((field) => collection.fields[field]?.of.type === "consent");
  if (consent === void 0 || columns.some((fields) => fields.includes(consent))) return columns;
  const at = columns.findIndex(
    (fields, column) => fields.length === 0 && rows.some((row) => consentGiven.test(row[column] ?? ""))
  );
  return columns.map((fields, column) => column === at ? [consent] : fields);
}
function columnsOf(grid, collection, named) {
  const { header } = grid;
  if (isConfidential(header.map(({ text: text2 }) => plainName(text2)))) return void 0;
  const columns = eachFieldOnce(header.map(({ text: text2 }) => namedBy(text2, collection.fields)));
  const beside = [...groupColumns(grid, columns, collection), ...sideColumns(grid, columns, collection)];
  const mapped = columns.filter((fields) => fields.length > 0).length + beside.filter((at) => at > 0).length;
  const labels = columns.some((fields) => fields.some((field) => collection.labelledBy.includes(field)));
  if (!labels && columns[0]?.length === 0 && mapped > 0) columns[0] = collection.labelledBy.slice(0, 1);
  return mapped >= (named || header.length === 1 ? 1 : 2) ? columns : void 0;
}
function eachFieldOnce(columns) {
  const taken = /* @__PURE__ */ new Set();
  const sure = new Set(columns.flatMap((fields) => fields.length === 1 ? fields : []));
  return columns.map((fields) => {
    const own = fields.filter((field) => fields.length === 1 || !sure.has(field));
    const free = own.filter((field) => !taken.has(field));
    for (const field of free) taken.add(field);
    return free;
  });
}
function draftsInCsv(page, collection) {
  const { header, rows } = readCsv(page.text);
  const grid = upright({ header, rows: rows.map(csvRow) }, collection);
  const columns = columnsOf(grid, collection, true);
  return columns ? draftsOf(page, grid, columns, collection, (cell, place) => cellWritten(cell.text.trim(), place)) : [];
}
function csvRow(cells) {
  const { line, column } = cells[0] ?? { line: 1, column: 1 };
  return { cells, line, column, example: isExample(cells.find(({ text: text2 }) => text2 !== "")?.text ?? "") };
}

// src/kinds/read-entries/in-text.ts
function headedDraft(part, { node: heading, index, title, named }, collection, sentences) {
  if (isExample(title)) return void 0;
  const body = nodesUnder(part.nodes, index);
  const deeper = body.findIndex((node) => node.type === "heading");
  const direct = body.slice(0, deeper === -1 ? void 0 : deeper);
  const fields = /* @__PURE__ */ new Map();
  for (const { field, written: written2 } of labelled(part.page, direct, collection.fields))
    if (!fields.has(field)) fields.set(field, [written2]);
  for (const section of sectionsOf(body))
    for (const field of namedBy(section.title, collection.fields))
      if (!fields.has(field)) {
        const place2 = { path: part.page.path, line: section.line, column: section.column };
        const written2 = proseOf(part.page, section.nodes, place2, "section");
        if (written2.text !== "") fields.set(field, [written2]);
      }
  if (sentences) addSpotted(fields, part.page, direct, collection);
  const prose = proseUnder(part, direct, collection);
  if (fields.size === 0 && !((named || isChoice(title, collection)) && prose)) return void 0;
  const place = {
    path: part.page.path,
    line: heading.position?.start.line ?? 1,
    column: heading.position?.start.column ?? 1
  };
  const [label] = collection.labelledBy;
  if (label !== void 0 && !fields.has(label))
    fields.set(label, [{ from: "label", text: title, nodes: [], mentions: [], place }]);
  if (prose && collection.prose !== void 0 && !fields.has(collection.prose)) fields.set(collection.prose, [prose]);
  return { path: part.page.path, place, fields };
}
function isChoice(title, { labelledBy: [label], fields }) {
  const field = label === void 0 ? void 0 : fields[label];
  if (field?.of.choices === void 0) return false;
  const place = { path: "", line: 1, column: 1 };
  return field.of.read({ from: "label", text: title, nodes: [], mentions: [], place }).value !== void 0;
}
function proseUnder(part, direct, collection) {
  if (collection.prose === void 0) return void 0;
  const own = direct.filter(
    (node) => node.type === "paragraph" && labelled(part.page, [node], collection.fields).length === 0
  );
  const start = own[0]?.position?.start ?? { line: 1, column: 1 };
  const prose = proseOf(part.page, own, { path: part.page.path, line: start.line, column: start.column }, "section");
  return prose.text === "" ? void 0 : prose;
}
function paragraphDraft(part, paragraph, title, collection) {
  const fields = /* @__PURE__ */ new Map();
  for (const { field, written: written2 } of labelled(part.page, [paragraph], collection.fields))
    if (!fields.has(field)) fields.set(field, [written2]);
  addSpotted(fields, part.page, [paragraph], collection);
  if (fields.size === 0) return void 0;
  const start = paragraph.position?.start ?? part.place;
  const place = { path: part.page.path, line: start.line, column: start.column };
  const [label] = collection.labelledBy;
  if (label !== void 0 && !fields.has(label))
    fields.set(label, [{ from: "label", text: title, nodes: [], mentions: [], place }]);
  return { path: part.page.path, place, fields };
}
function listDrafts(page, list, collection) {
  return list.children.flatMap((item) => {
    const [first, ...more] = item.children;
    if (first?.type !== "paragraph") return [];
    const text2 = withoutPrompts(ownWords([first]));
    if (isNoAnswer(text2) || isExample(text2)) return [];
    const start = item.position?.start ?? { line: 1, column: 1 };
    const place = { path: page.path, line: start.line, column: start.column };
    const mentions = mentionsIn([first], page.definitions);
    const [, name = text2, rest = ""] = /^([^\n]{1,80}?)(?:\s*:\s+|\s+[–—-]\s+)(.+)$/su.exec(text2) ?? [];
    const written2 = (value) => ({ from: "label", text: value, nodes: [first], mentions, place });
    const sorts = sortedDrafts(name, rest, collection, written2);
    if (sorts.length > 0) return sorts;
    const fields = /* @__PURE__ */ new Map();
    for (const { field, written: written3 } of labelled(page, more, collection.fields))
      if (!fields.has(field)) fields.set(field, [written3]);
    addSpotted(fields, page, item.children, collection);
    const dated = datedName(name, collection, fields);
    if (dated) fields.set(dated.field, [written2(dated.when)]);
    const [label] = collection.labelledBy;
    const called = written2(dated?.name ?? name);
    const isProse = rest === "" && collection.prose !== void 0 && !isReadable(called, collection.fields[label ?? ""]);
    if (label !== void 0 && !fields.has(label) && !isProse) fields.set(label, [called]);
    const prose = isProse ? text2 : rest;
    if (collection.prose !== void 0 && prose !== "" && !fields.has(collection.prose))
      fields.set(collection.prose, [written2(prose)]);
    const link2 = Object.keys(collection.fields).find(
      (field) => ["link", "contact"].includes(collection.fields[field]?.of.type ?? "")
    );
    if (link2 !== void 0 && mentions.length > 0 && !fields.has(link2)) fields.set(link2, [written2(text2)]);
    return [{ path: page.path, place, fields }];
  });
}
function sortedDrafts(name, rest, { fields, labelledBy: [label] }, written2) {
  const type = fields.type;
  const sort = written2(name);
  if (label === void 0 || rest === "" || !type?.of.choices || !isSort(name, type.of.choices)) return [];
  return rest.split(/\s*[,;]\s+/).filter((part) => !isNoAnswer(part)).map((part) => ({
    path: sort.place.path,
    place: sort.place,
    fields: /* @__PURE__ */ new Map([
      [label, [written2(part)]],
      ["type", [sort]]
    ])
  }));
}
function isSort(name, choices) {
  const [first = ""] = namesIn(name.split("/", 1)[0] ?? "");
  return Object.entries(choices).some(
    ([key, names2]) => [key, ...languages.map((language) => labelOf(names2, language))].map(plainName).some((sort) => sort === first || `${sort}s` === first)
  );
}
function datedName(text2, collection, taken) {
  const [, name, when] = /^(.+?)\s*\(([^()]+)\)$/su.exec(text2) ?? [];
  if (name === void 0 || when === void 0) return void 0;
  const place = { path: "", line: 1, column: 1 };
  const written2 = { from: "label", text: when, nodes: [], mentions: [], place };
  const field = Object.keys(collection.fields).find((key) => {
    const part = collection.fields[key];
    return part !== void 0 && ["date", "month"].includes(part.of.type) && isReadable(written2, part);
  });
  return field === void 0 || taken.has(field) ? void 0 : { name, when, field };
}
function isReadable(written2, field) {
  return field === void 0 || field.of.read(written2).value !== void 0;
}
function addSpotted(fields, page, nodes, collection) {
  for (const [name, field] of Object.entries(collection.fields)) {
    if (!field.spotted || fields.has(name)) continue;
    const [written2] = spottedIn(page, nodes, field);
    if (written2) fields.set(name, [written2]);
  }
}

// src/kinds/read-entries/spots.ts
function spotsFor(part, shape, name) {
  const collection = shape[name];
  const standsIn = !part.whole && collection.main === true;
  const above = standsIn ? [{ depth: 0, names: [name], title: labelOf(collection.names), isTitle: false, isOfEntry: false }] : [];
  const isNamed2 = (byTitle) => above.some(({ names: names2, isTitle }) => names2.includes(name) && (byTitle || !isTitle));
  return part.nodes.flatMap((node, index) => {
    if (node.type === "heading") {
      while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= node.depth) above.pop();
      const title = plainText([node]).trim();
      const names2 = namedBy(title, shape);
      const isTitle = part.whole && node.depth === 1;
      const isOfEntry = names2.length === 0 && isPartOfEntry(title, above.at(-1), collection);
      above.push({ depth: node.depth, names: names2, title, isTitle, isOfEntry });
      const isFirst = isTitle && index === 0;
      if (names2.length > 0 || isFirst || isOfEntry || !belongs(above, name, collection)) return [];
      return [{ is: "heading", node, index, title, named: isNamed2(false) }];
    }
    const heading = above.at(-1);
    if (node.type === "table" && hasColumns(node, collection)) return [{ is: "table", node, named: isNamed2(true) }];
    if (heading?.isOfEntry || !belongs(above, name, collection)) return [];
    if (node.type === "table" && !isNamed2(false) && isOfAnother(node, shape, name)) return [];
    if (node.type === "table") return [{ is: "table", node, named: isNamed2(true) }];
    const isUnderIt = heading?.names.includes(name) ?? false;
    const isAnywhere = collection.definesTerms === true;
    const isUnderTitle = heading?.isTitle === true && collection.main === true;
    if (node.type === "list")
      return isUnderIt || isAnywhere || isUnderTitle && isOfNames(node) ? [{ is: "list", node }] : [];
    if (node.type === "code") return isAnywhere ? [{ is: "code", node }] : [];
    if (node.type !== "paragraph" || !heading || !(isUnderIt || heading.isTitle || isAnywhere)) return [];
    return [{ is: "line", node, title: heading.title }];
  });
}
function isOfNames({ children }) {
  const named = children.filter(({ children: [first] }) => {
    const name = first?.type === "paragraph" ? first.children[0] : void 0;
    return name?.type === "strong" && first?.type === "paragraph" && first.children.length > 1;
  });
  return children.length > 1 && named.length === children.length;
}
function belongs(above, name, collection) {
  const nearest = above.findLast((heading) => heading.names.length > 0);
  return nearest ? nearest.names.includes(name) : collection.main === true;
}
function isPartOfEntry(title, parent, { fields }) {
  if (!parent || parent.isTitle || parent.names.length > 0) return false;
  const name = plainName(title);
  return Object.values(fields).some((field) => spellings(field.names).has(name));
}
function isOfAnother(table, shape, name) {
  return Object.entries(shape).some(
    ([other, part]) => other !== name && isCollection(part) && hasColumns(table, part)
  );
}
function hasColumns(table, { fields, tablesWith = [] }) {
  if (tablesWith.length === 0) return false;
  const found = new Set(
    (table.children[0]?.children ?? []).flatMap((cell) => namedBy(plainText([cell]).trim(), fields))
  );
  return tablesWith.every((field) => found.has(field));
}

// src/kinds/read-entries.ts
function draftsIn(part, shape, name) {
  const collection = shape[name];
  return [...draftsInSettings(part, collection, name), ...draftsInText(part, shape, name, collection)];
}
function draftsInSettings(part, collection, name) {
  const setting = part.whole ? part.page.settings.settings.get(name) : void 0;
  if (!setting || !Array.isArray(setting.value)) return [];
  return setting.value.flatMap((item, index) => {
    if (typeof item !== "object" || item === null || Array.isArray(item)) return [];
    const fields = /* @__PURE__ */ new Map();
    const start = part.page.settings.placeOf([name, index]) ?? setting;
    const place = { path: part.page.path, line: start.line, column: start.column };
    for (const [key, value] of Object.entries(item)) {
      const [field] = namedBy(key, collection.fields);
      if (field === void 0) continue;
      const at = part.page.settings.placeOf([name, index, key]) ?? start;
      const source = part.page.settings.sourceOf([name, index, key]);
      const written2 = writtenSetting(part.page, { key, value, source, line: at.line, column: at.column });
      if (written2.text !== "") fields.set(field, [written2]);
    }
    return isEmptyOrExample(fields, collection) ? [] : [{ path: part.page.path, place, fields }];
  });
}
function draftsInText(part, shape, name, collection) {
  const spots = spotsFor(part, shape, name);
  const rows = new Map(
    spots.map((spot) => [spot, spot.is === "table" ? tableDrafts(part.page, spot.node, collection, spot.named) : []])
  );
  const sentences = ![...rows.values()].some((drafts2) => drafts2.length > 0);
  if (collection.definesTerms) return termsInText(part, spots, collection, [...rows.values()].flat());
  const drafts = spots.flatMap((spot) => {
    if (spot.is === "heading") return headedDraft(part, spot, collection, sentences) ?? [];
    return spot.is === "list" ? listDrafts(part.page, spot.node, collection) : rows.get(spot) ?? [];
  });
  if (drafts.length > 0) return drafts;
  return spots.flatMap(
    (spot) => spot.is === "line" ? paragraphDraft(part, spot.node, spot.title, collection) ?? [] : []
  );
}
function termsInText(part, spots, collection, rows) {
  const found = [...rows, ...termDrafts(part.page, spots, collection)];
  const headed = spots.flatMap((spot) => {
    if (spot.is !== "heading" || !mayBeTerm(nodesUnder(part.nodes, spot.index), collection)) return [];
    return headedDraft(part, { ...spot, named: found.length === 0 }, collection, false) ?? [];
  });
  return [...found, ...headed].toSorted((a, b) => a.place.line - b.place.line);
}
function draftOfFile(part, collection) {
  const fields = new Map(writtenFields(part, collection.fields, collection.prose));
  const place = { path: part.page.path, line: 1, column: 1 };
  const [label] = collection.labelledBy;
  const title = part.page.title;
  if (label !== void 0 && !fields.has(label) && title !== void 0 && !isNoAnswer(title) && !isExample(title))
    fields.set(label, [{ from: "label", text: title, nodes: [], mentions: [], place }]);
  const day2 = /(?:^|\/)(\d{4}-\d{2}-\d{2})[^/]*$/.exec(part.page.path)?.[1];
  const when = ["date", "start"].find((field) => field in collection.fields);
  if (day2 !== void 0 && when !== void 0 && !fields.has(when))
    fields.set(when, [{ from: "file-name", text: day2, nodes: [], mentions: [], place }]);
  const told = toldByFolder(part.page.path, collection);
  if (told && !fields.has(told.field))
    fields.set(told.field, [{ from: "file-name", text: told.name, nodes: [], mentions: [], place }]);
  return fields.size === 0 ? void 0 : { path: part.page.path, place, fields };
}
function toldByFolder(path, { folder, subfolderTells }) {
  const [first, name, file] = path.replace(/^docs\//i, "").split("/");
  const isWithin = first?.toLowerCase() === folder && name !== void 0 && file !== void 0;
  return isWithin && subfolderTells !== void 0 ? { field: subfolderTells, name } : void 0;
}

// src/kinds/stub.ts
var fewWords = 40;
function onlyPointsTo(page) {
  const nodes = page.tree.children.filter((node) => node.type !== "html" && node.type !== "definition");
  const body = nodes[0]?.type === "heading" ? nodes.slice(1) : nodes;
  if (!isShort(body)) return void 0;
  const links = mentionsIn(body, page.definitions).filter((mention) => mention.type === "link");
  const targets = new Set(links.map((link2) => link2.target));
  const [target] = targets;
  return targets.size === 1 && target !== void 0 && !target.startsWith("#") ? target : void 0;
}
function isShort(body) {
  if (body.length === 0 || body.length > 2 || body.some((node) => node.type !== "paragraph")) return false;
  const words = ownWords(body);
  return words === plainText(body).trim() && words.split(/\s+/).length <= fewWords;
}

export {
  readCsv,
  settingsSchema,
  readSettings,
  envelope,
  reporters,
  reporteds,
  columnOf,
  areVotes,
  draftsInCsv,
  draftsIn,
  draftOfFile,
  toldByFolder,
  onlyPointsTo,
  statedKind,
  recognise
};
