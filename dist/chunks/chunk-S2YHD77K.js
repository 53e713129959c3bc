import {
  limits
} from "./chunk-AP3DJXZZ.js";
import {
  answers,
  labelled,
  namedBy,
  proseOf,
  spottedIn,
  writtenFields,
  writtenSetting
} from "./chunk-QDPXGWTB.js";
import {
  ownBlocks
} from "./chunk-VP3ELB3F.js";
import {
  choiceNamed,
  definitionsOf,
  isCollection,
  isExample,
  isNamed,
  isNoAnswer,
  labelOf,
  languages,
  mentionsIn,
  namesIn,
  nodesUnder,
  ownWords,
  plainName,
  plainText,
  readPeriod,
  readTable,
  sectionsOf,
  spellings,
  titleOf,
  withoutPrompts
} from "./chunk-SVNUWQYP.js";
import {
  withoutPersonal
} from "./chunk-HUPUXTKO.js";
import {
  setV8Flags
} from "./chunk-J3X53IJA.js";
import {
  array,
  boolean,
  description,
  integer,
  maxLength,
  maxValue,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  regex,
  safeParse,
  strictObject,
  string
} from "./chunk-XVEG6K5L.js";
import {
  __commonJS,
  __esm,
  __export,
  __toCommonJS,
  __toESM
} from "./chunk-4225Q4N4.js";

// from-node:stream?node_modules/papaparse/papaparse.js
var require_stream = __commonJS({
  "from-node:stream?node_modules/papaparse/papaparse.js"(exports2, module2) {
    module2.exports = process.getBuiltinModule("stream");
  }
});

// node_modules/papaparse/papaparse.js
var require_papaparse = __commonJS({
  "node_modules/papaparse/papaparse.js"(exports2, module2) {
    (function(root, factory) {
      if (typeof define === "function" && define.amd) {
        define([], factory);
      } else if (typeof module2 === "object" && typeof exports2 !== "undefined") {
        module2.exports = factory();
      } else {
        root.Papa = factory();
      }
    })(exports2, function moduleFactory() {
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
        var URL2 = global.URL || global.webkitURL || null;
        var code = moduleFactory.toString();
        return Papa2.BLOB_URL || (Papa2.BLOB_URL = URL2.createObjectURL(new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ", "(", code, ")();"], { type: "text/javascript" })));
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
      Papa2.Parser = Parser2;
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
      function stripBom(string3) {
        if (string3.charCodeAt(0) === 65279) {
          return string3.slice(1);
        }
        return string3;
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
        function safe(str2, col) {
          if (typeof str2 === "undefined" || str2 === null)
            return "";
          if (str2.constructor === Date) {
            if (isNaN(str2.getTime()))
              return "";
            return str2.toISOString();
          }
          var needsQuotes = false;
          var strValue = str2.toString();
          if (_escapeFormulae && typeof str2 !== "number" && typeof str2 !== "bigint" && typeof str2 !== "boolean" && _escapeFormulae.test(strValue)) {
            strValue = "'" + strValue;
            str2 = strValue;
            needsQuotes = true;
          }
          var escapedQuoteStr = strValue.replace(quoteCharRegex, _escapedQuote);
          needsQuotes = needsQuotes || _quotes === true || typeof _quotes === "function" && _quotes(str2, col) || Array.isArray(_quotes) && _quotes[col] || hasAny(escapedQuoteStr, Papa2.BAD_DELIMITERS) || escapedQuoteStr.indexOf(_delimiter) > -1 || strValue.indexOf(_quoteChar) > -1 || escapedQuoteStr.charAt(0) === " " || escapedQuoteStr.charAt(escapedQuoteStr.length - 1) === " ";
          return needsQuotes ? _quoteChar + escapedQuoteStr + _quoteChar : escapedQuoteStr;
        }
        function hasAny(str2, substrings) {
          for (var i = 0; i < substrings.length; i++)
            if (str2.indexOf(substrings[i]) > -1)
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
          _parser = new Parser2(parserConfig);
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
            var preview = new Parser2({
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
      function escapeRegExp(string3) {
        return string3.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      }
      function Parser2(config) {
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

// from-node:fs?node_modules/gray-matter/index.js
var require_fs = __commonJS({
  "from-node:fs?node_modules/gray-matter/index.js"(exports2, module2) {
    module2.exports = process.getBuiltinModule("fs");
  }
});

// node_modules/kind-of/index.js
var require_kind_of = __commonJS({
  "node_modules/kind-of/index.js"(exports2, module2) {
    var toString = Object.prototype.toString;
    module2.exports = function kindOf(val) {
      if (val === void 0) return "undefined";
      if (val === null) return "null";
      var type = typeof val;
      if (type === "boolean") return "boolean";
      if (type === "string") return "string";
      if (type === "number") return "number";
      if (type === "symbol") return "symbol";
      if (type === "function") {
        return isGeneratorFn(val) ? "generatorfunction" : "function";
      }
      if (isArray(val)) return "array";
      if (isBuffer(val)) return "buffer";
      if (isArguments(val)) return "arguments";
      if (isDate(val)) return "date";
      if (isError(val)) return "error";
      if (isRegexp(val)) return "regexp";
      switch (ctorName(val)) {
        case "Symbol":
          return "symbol";
        case "Promise":
          return "promise";
        // Set, Map, WeakSet, WeakMap
        case "WeakMap":
          return "weakmap";
        case "WeakSet":
          return "weakset";
        case "Map":
          return "map";
        case "Set":
          return "set";
        // 8-bit typed arrays
        case "Int8Array":
          return "int8array";
        case "Uint8Array":
          return "uint8array";
        case "Uint8ClampedArray":
          return "uint8clampedarray";
        // 16-bit typed arrays
        case "Int16Array":
          return "int16array";
        case "Uint16Array":
          return "uint16array";
        // 32-bit typed arrays
        case "Int32Array":
          return "int32array";
        case "Uint32Array":
          return "uint32array";
        case "Float32Array":
          return "float32array";
        case "Float64Array":
          return "float64array";
      }
      if (isGeneratorObj(val)) {
        return "generator";
      }
      type = toString.call(val);
      switch (type) {
        case "[object Object]":
          return "object";
        // iterators
        case "[object Map Iterator]":
          return "mapiterator";
        case "[object Set Iterator]":
          return "setiterator";
        case "[object String Iterator]":
          return "stringiterator";
        case "[object Array Iterator]":
          return "arrayiterator";
      }
      return type.slice(8, -1).toLowerCase().replace(/\s/g, "");
    };
    function ctorName(val) {
      return typeof val.constructor === "function" ? val.constructor.name : null;
    }
    function isArray(val) {
      if (Array.isArray) return Array.isArray(val);
      return val instanceof Array;
    }
    function isError(val) {
      return val instanceof Error || typeof val.message === "string" && val.constructor && typeof val.constructor.stackTraceLimit === "number";
    }
    function isDate(val) {
      if (val instanceof Date) return true;
      return typeof val.toDateString === "function" && typeof val.getDate === "function" && typeof val.setDate === "function";
    }
    function isRegexp(val) {
      if (val instanceof RegExp) return true;
      return typeof val.flags === "string" && typeof val.ignoreCase === "boolean" && typeof val.multiline === "boolean" && typeof val.global === "boolean";
    }
    function isGeneratorFn(name, val) {
      return ctorName(name) === "GeneratorFunction";
    }
    function isGeneratorObj(val) {
      return typeof val.throw === "function" && typeof val.return === "function" && typeof val.next === "function";
    }
    function isArguments(val) {
      try {
        if (typeof val.length === "number" && typeof val.callee === "function") {
          return true;
        }
      } catch (err) {
        if (err.message.indexOf("callee") !== -1) {
          return true;
        }
      }
      return false;
    }
    function isBuffer(val) {
      if (val.constructor && typeof val.constructor.isBuffer === "function") {
        return val.constructor.isBuffer(val);
      }
      return false;
    }
  }
});

// node_modules/is-extendable/index.js
var require_is_extendable = __commonJS({
  "node_modules/is-extendable/index.js"(exports2, module2) {
    "use strict";
    module2.exports = function isExtendable(val) {
      return typeof val !== "undefined" && val !== null && (typeof val === "object" || typeof val === "function");
    };
  }
});

// node_modules/extend-shallow/index.js
var require_extend_shallow = __commonJS({
  "node_modules/extend-shallow/index.js"(exports2, module2) {
    "use strict";
    var isObject = require_is_extendable();
    module2.exports = function extend(o) {
      if (!isObject(o)) {
        o = {};
      }
      var len = arguments.length;
      for (var i = 1; i < len; i++) {
        var obj = arguments[i];
        if (isObject(obj)) {
          assign(o, obj);
        }
      }
      return o;
    };
    function assign(a, b) {
      for (var key in b) {
        if (hasOwn(b, key)) {
          a[key] = b[key];
        }
      }
    }
    function hasOwn(obj, key) {
      return Object.prototype.hasOwnProperty.call(obj, key);
    }
  }
});

// node_modules/section-matter/index.js
var require_section_matter = __commonJS({
  "node_modules/section-matter/index.js"(exports2, module2) {
    "use strict";
    var typeOf = require_kind_of();
    var extend = require_extend_shallow();
    module2.exports = function(input, options3) {
      if (typeof options3 === "function") {
        options3 = { parse: options3 };
      }
      var file = toObject(input);
      var defaults = { section_delimiter: "---", parse: identity };
      var opts = extend({}, defaults, options3);
      var delim = opts.section_delimiter;
      var lines = file.content.split(/\r?\n/);
      var sections = null;
      var section = createSection();
      var content = [];
      var stack = [];
      function initSections(val) {
        file.content = val;
        sections = [];
        content = [];
      }
      function closeSection(val) {
        if (stack.length) {
          section.key = getKey(stack[0], delim);
          section.content = val;
          opts.parse(section, sections);
          sections.push(section);
          section = createSection();
          content = [];
          stack = [];
        }
      }
      for (var i = 0; i < lines.length; i++) {
        var line = lines[i];
        var len = stack.length;
        var ln = line.trim();
        if (isDelimiter(ln, delim)) {
          if (ln.length === 3 && i !== 0) {
            if (len === 0 || len === 2) {
              content.push(line);
              continue;
            }
            stack.push(ln);
            section.data = content.join("\n");
            content = [];
            continue;
          }
          if (sections === null) {
            initSections(content.join("\n"));
          }
          if (len === 2) {
            closeSection(content.join("\n"));
          }
          stack.push(ln);
          continue;
        }
        content.push(line);
      }
      if (sections === null) {
        initSections(content.join("\n"));
      } else {
        closeSection(content.join("\n"));
      }
      file.sections = sections;
      return file;
    };
    function isDelimiter(line, delim) {
      if (line.slice(0, delim.length) !== delim) {
        return false;
      }
      if (line.charAt(delim.length + 1) === delim.slice(-1)) {
        return false;
      }
      return true;
    }
    function toObject(input) {
      if (typeOf(input) !== "object") {
        input = { content: input };
      }
      if (typeof input.content !== "string" && !isBuffer(input.content)) {
        throw new TypeError("expected a buffer or string");
      }
      input.content = input.content.toString();
      input.sections = [];
      return input;
    }
    function getKey(val, delim) {
      return val ? val.slice(delim.length).trim() : "";
    }
    function createSection() {
      return { key: "", data: "", content: "" };
    }
    function identity(val) {
      return val;
    }
    function isBuffer(val) {
      if (val && val.constructor && typeof val.constructor.isBuffer === "function") {
        return val.constructor.isBuffer(val);
      }
      return false;
    }
  }
});

// unused:js-yaml
var js_yaml_exports = {};
__export(js_yaml_exports, {
  safeDump: () => safeDump,
  safeLoad: () => safeLoad
});
var safeLoad, safeDump;
var init_js_yaml = __esm({
  "unused:js-yaml"() {
    safeLoad = () => ({});
    safeDump = () => "";
  }
});

// node_modules/gray-matter/lib/engines.js
var require_engines = __commonJS({
  "node_modules/gray-matter/lib/engines.js"(exports, module) {
    "use strict";
    var yaml = (init_js_yaml(), __toCommonJS(js_yaml_exports));
    var engines = exports = module.exports;
    engines.yaml = {
      parse: yaml.safeLoad.bind(yaml),
      stringify: yaml.safeDump.bind(yaml)
    };
    engines.json = {
      parse: JSON.parse.bind(JSON),
      stringify: function(obj, options3) {
        const opts = Object.assign({ replacer: null, space: 2 }, options3);
        return JSON.stringify(obj, opts.replacer, opts.space);
      }
    };
    engines.javascript = {
      parse: function parse(str, options, wrap) {
        try {
          if (wrap !== false) {
            str = "(function() {\nreturn " + str.trim() + ";\n}());";
          }
          return eval(str) || {};
        } catch (err) {
          if (wrap !== false && /(unexpected|identifier)/i.test(err.message)) {
            return parse(str, options, false);
          }
          throw new SyntaxError(err);
        }
      },
      stringify: function() {
        throw new Error("stringifying JavaScript is not supported");
      }
    };
  }
});

// node_modules/strip-bom-string/index.js
var require_strip_bom_string = __commonJS({
  "node_modules/strip-bom-string/index.js"(exports2, module2) {
    "use strict";
    module2.exports = function(str2) {
      if (typeof str2 === "string" && str2.charAt(0) === "\uFEFF") {
        return str2.slice(1);
      }
      return str2;
    };
  }
});

// node_modules/gray-matter/lib/utils.js
var require_utils = __commonJS({
  "node_modules/gray-matter/lib/utils.js"(exports2) {
    "use strict";
    var stripBom = require_strip_bom_string();
    var typeOf = require_kind_of();
    exports2.define = function(obj, key, val) {
      Reflect.defineProperty(obj, key, {
        enumerable: false,
        configurable: true,
        writable: true,
        value: val
      });
    };
    exports2.isBuffer = function(val) {
      return typeOf(val) === "buffer";
    };
    exports2.isObject = function(val) {
      return typeOf(val) === "object";
    };
    exports2.toBuffer = function(input) {
      return typeof input === "string" ? Buffer.from(input) : input;
    };
    exports2.toString = function(input) {
      if (exports2.isBuffer(input)) return stripBom(String(input));
      if (typeof input !== "string") {
        throw new TypeError("expected input to be a string or buffer");
      }
      return stripBom(input);
    };
    exports2.arrayify = function(val) {
      return val ? Array.isArray(val) ? val : [val] : [];
    };
    exports2.startsWith = function(str2, substr, len) {
      if (typeof len !== "number") len = substr.length;
      return str2.slice(0, len) === substr;
    };
  }
});

// node_modules/gray-matter/lib/defaults.js
var require_defaults = __commonJS({
  "node_modules/gray-matter/lib/defaults.js"(exports2, module2) {
    "use strict";
    var engines3 = require_engines();
    var utils = require_utils();
    module2.exports = function(options3) {
      const opts = Object.assign({}, options3);
      opts.delimiters = utils.arrayify(opts.delims || opts.delimiters || "---");
      if (opts.delimiters.length === 1) {
        opts.delimiters.push(opts.delimiters[0]);
      }
      opts.language = (opts.language || opts.lang || "yaml").toLowerCase();
      opts.engines = Object.assign({}, engines3, opts.parsers, opts.engines);
      return opts;
    };
  }
});

// node_modules/gray-matter/lib/engine.js
var require_engine = __commonJS({
  "node_modules/gray-matter/lib/engine.js"(exports2, module2) {
    "use strict";
    module2.exports = function(name, options3) {
      let engine = options3.engines[name] || options3.engines[aliase(name)];
      if (typeof engine === "undefined") {
        throw new Error('gray-matter engine "' + name + '" is not registered');
      }
      if (typeof engine === "function") {
        engine = { parse: engine };
      }
      return engine;
    };
    function aliase(name) {
      switch (name.toLowerCase()) {
        case "js":
        case "javascript":
          return "javascript";
        case "coffee":
        case "coffeescript":
        case "cson":
          return "coffee";
        case "yaml":
        case "yml":
          return "yaml";
        default: {
          return name;
        }
      }
    }
  }
});

// node_modules/gray-matter/lib/stringify.js
var require_stringify = __commonJS({
  "node_modules/gray-matter/lib/stringify.js"(exports2, module2) {
    "use strict";
    var typeOf = require_kind_of();
    var getEngine = require_engine();
    var defaults = require_defaults();
    module2.exports = function(file, data, options3) {
      if (data == null && options3 == null) {
        switch (typeOf(file)) {
          case "object":
            data = file.data;
            options3 = {};
            break;
          case "string":
            return file;
          default: {
            throw new TypeError("expected file to be a string or object");
          }
        }
      }
      const str2 = file.content;
      const opts = defaults(options3);
      if (data == null) {
        if (!opts.data) return file;
        data = opts.data;
      }
      const language = file.language || opts.language;
      const engine = getEngine(language, opts);
      if (typeof engine.stringify !== "function") {
        throw new TypeError('expected "' + language + '.stringify" to be a function');
      }
      data = Object.assign({}, file.data, data);
      const open = opts.delimiters[0];
      const close = opts.delimiters[1];
      const matter2 = engine.stringify(data, options3).trim();
      let buf = "";
      if (matter2 !== "{}") {
        buf = newline(open) + newline(matter2) + newline(close);
      }
      if (typeof file.excerpt === "string" && file.excerpt !== "") {
        if (str2.indexOf(file.excerpt.trim()) === -1) {
          buf += newline(file.excerpt) + newline(close);
        }
      }
      return buf + newline(str2);
    };
    function newline(str2) {
      return str2.slice(-1) !== "\n" ? str2 + "\n" : str2;
    }
  }
});

// node_modules/gray-matter/lib/excerpt.js
var require_excerpt = __commonJS({
  "node_modules/gray-matter/lib/excerpt.js"(exports2, module2) {
    "use strict";
    var defaults = require_defaults();
    module2.exports = function(file, options3) {
      const opts = defaults(options3);
      if (file.data == null) {
        file.data = {};
      }
      if (typeof opts.excerpt === "function") {
        return opts.excerpt(file, opts);
      }
      const sep = file.data.excerpt_separator || opts.excerpt_separator;
      if (sep == null && (opts.excerpt === false || opts.excerpt == null)) {
        return file;
      }
      const delimiter = typeof opts.excerpt === "string" ? opts.excerpt : sep || opts.delimiters[0];
      const idx = file.content.indexOf(delimiter);
      if (idx !== -1) {
        file.excerpt = file.content.slice(0, idx);
      }
      return file;
    };
  }
});

// node_modules/gray-matter/lib/to-file.js
var require_to_file = __commonJS({
  "node_modules/gray-matter/lib/to-file.js"(exports2, module2) {
    "use strict";
    var typeOf = require_kind_of();
    var stringify4 = require_stringify();
    var utils = require_utils();
    module2.exports = function(file) {
      if (typeOf(file) !== "object") {
        file = { content: file };
      }
      if (typeOf(file.data) !== "object") {
        file.data = {};
      }
      if (file.contents && file.content == null) {
        file.content = file.contents;
      }
      utils.define(file, "orig", utils.toBuffer(file.content));
      utils.define(file, "language", file.language || "");
      utils.define(file, "matter", file.matter || "");
      utils.define(file, "stringify", function(data, options3) {
        if (options3 && options3.language) {
          file.language = options3.language;
        }
        return stringify4(file, data, options3);
      });
      file.content = utils.toString(file.content);
      file.isEmpty = false;
      file.excerpt = "";
      return file;
    };
  }
});

// node_modules/gray-matter/lib/parse.js
var require_parse = __commonJS({
  "node_modules/gray-matter/lib/parse.js"(exports2, module2) {
    "use strict";
    var getEngine = require_engine();
    var defaults = require_defaults();
    module2.exports = function(language, str2, options3) {
      const opts = defaults(options3);
      const engine = getEngine(language, opts);
      if (typeof engine.parse !== "function") {
        throw new TypeError('expected "' + language + '.parse" to be a function');
      }
      return engine.parse(str2, opts);
    };
  }
});

// node_modules/gray-matter/index.js
var require_gray_matter = __commonJS({
  "node_modules/gray-matter/index.js"(exports2, module2) {
    "use strict";
    var fs = require_fs();
    var sections = require_section_matter();
    var defaults = require_defaults();
    var stringify4 = require_stringify();
    var excerpt = require_excerpt();
    var engines3 = require_engines();
    var toFile = require_to_file();
    var parse5 = require_parse();
    var utils = require_utils();
    function matter2(input, options3) {
      if (input === "") {
        return { data: {}, content: input, excerpt: "", orig: input };
      }
      let file = toFile(input);
      const cached = matter2.cache[file.content];
      if (!options3) {
        if (cached) {
          file = Object.assign({}, cached);
          file.orig = cached.orig;
          return file;
        }
        matter2.cache[file.content] = file;
      }
      return parseMatter(file, options3);
    }
    function parseMatter(file, options3) {
      const opts = defaults(options3);
      const open = opts.delimiters[0];
      const close = "\n" + opts.delimiters[1];
      let str2 = file.content;
      if (opts.language) {
        file.language = opts.language;
      }
      const openLen = open.length;
      if (!utils.startsWith(str2, open, openLen)) {
        excerpt(file, opts);
        return file;
      }
      if (str2.charAt(openLen) === open.slice(-1)) {
        return file;
      }
      str2 = str2.slice(openLen);
      const len = str2.length;
      const language = matter2.language(str2, opts);
      if (language.name) {
        file.language = language.name;
        str2 = str2.slice(language.raw.length);
      }
      let closeIndex = str2.indexOf(close);
      if (closeIndex === -1) {
        closeIndex = len;
      }
      file.matter = str2.slice(0, closeIndex);
      const block = file.matter.replace(/^\s*#[^\n]+/gm, "").trim();
      if (block === "") {
        file.isEmpty = true;
        file.empty = file.content;
        file.data = {};
      } else {
        file.data = parse5(file.language, file.matter, opts);
      }
      if (closeIndex === len) {
        file.content = "";
      } else {
        file.content = str2.slice(closeIndex + close.length);
        if (file.content[0] === "\r") {
          file.content = file.content.slice(1);
        }
        if (file.content[0] === "\n") {
          file.content = file.content.slice(1);
        }
      }
      excerpt(file, opts);
      if (opts.sections === true || typeof opts.section === "function") {
        sections(file, opts.section);
      }
      return file;
    }
    matter2.engines = engines3;
    matter2.stringify = function(file, data, options3) {
      if (typeof file === "string") file = matter2(file, options3);
      return stringify4(file, data, options3);
    };
    matter2.read = function(filepath, options3) {
      const str2 = fs.readFileSync(filepath, "utf8");
      const file = matter2(str2, options3);
      file.path = filepath;
      return file;
    };
    matter2.test = function(str2, options3) {
      return utils.startsWith(str2, defaults(options3).delimiters[0]);
    };
    matter2.language = function(str2, options3) {
      const opts = defaults(options3);
      const open = opts.delimiters[0];
      if (matter2.test(str2)) {
        str2 = str2.slice(open.length);
      }
      const language = str2.slice(0, str2.search(/\r?\n/));
      return {
        raw: language,
        name: language ? language.trim() : ""
      };
    };
    matter2.cache = {};
    matter2.clearCache = function() {
      matter2.cache = {};
    };
    module2.exports = matter2;
  }
});

// node_modules/satteri/dist/phantom.js
var PHANTOM_SPACE = "";
function restorePhantomSpaces(value) {
  return value.includes(PHANTOM_SPACE) ? value.replaceAll(PHANTOM_SPACE, " ") : value;
}

// node_modules/satteri/dist/wire-read.js
var textDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
function ru32(view, off) {
  return view.getUint32(off, true);
}
function rstr(buf, off, len) {
  if (len === 0)
    return "";
  if (len <= 8) {
    let ascii = true;
    for (let i = 0; i < len; i++) {
      if (buf[off + i] > 127) {
        ascii = false;
        break;
      }
    }
    if (ascii) {
      let s = "";
      for (let i = 0; i < len; i++)
        s += String.fromCharCode(buf[off + i]);
      return s;
    }
  }
  return textDecoder.decode(buf.subarray(off, off + len));
}
function readPosition(view, off) {
  const startLine = ru32(view, off + 8);
  if (startLine === 0)
    return void 0;
  const startOffset = ru32(view, off);
  return {
    start: { offset: startOffset, line: startLine, column: ru32(view, off + 12) },
    end: { offset: ru32(view, off + 4), line: ru32(view, off + 16), column: ru32(view, off + 20) }
  };
}

// node_modules/satteri/dist/byte-writer.js
var encoder = new TextEncoder();
var EMPTY = new Uint8Array(0);

// node_modules/satteri/dist/generated/wire-constants.js
var PROP_BOOL_TRUE = 1;
var PROP_BOOL_FALSE = 2;
var PROP_SPACE_SEP = 3;
var PROP_COMMA_SEP = 4;
var PROP_INT = 5;
var PROP_COMMA_SEP_NUM = 7;

// node_modules/satteri/dist/hast/element-props.js
function decodeElementProp(kind, value) {
  switch (kind) {
    case PROP_BOOL_TRUE:
      return true;
    case PROP_BOOL_FALSE:
      return false;
    case PROP_SPACE_SEP:
      return value.split(" ").filter((s) => s.length > 0);
    case PROP_COMMA_SEP: {
      const items = value.split(",").map((s) => s.trim());
      if (items[items.length - 1] === "")
        items.pop();
      return items;
    }
    case PROP_COMMA_SEP_NUM: {
      const items = value.split(",").map((s) => s.trim());
      if (items[items.length - 1] === "")
        items.pop();
      return items.map((s) => s !== "" && !Number.isNaN(Number(s)) ? Number(s) : s);
    }
    case PROP_INT:
      return Number(value);
    default:
      return value;
  }
}

// node_modules/satteri/dist/string-pool.js
var NO_WORDS = new Uint32Array(0);
var PoolOffsets = class {
  #starts;
  #shifts;
  #count;
  #hint = 0;
  /** `extraBytes` is the pool's byte length minus its UTF-16 length, which
   *  bounds the multibyte character count: each one costs at least one byte. */
  constructor(bytes, extraBytes) {
    const starts = new Uint32Array(extraBytes);
    const shifts = new Uint32Array(extraBytes);
    const n = bytes.length;
    const pad = 4 - (bytes.byteOffset & 3) & 3;
    const wordCount = n > pad ? n - pad >> 2 : 0;
    const words = wordCount === 0 ? NO_WORDS : new Uint32Array(bytes.buffer, bytes.byteOffset + pad, wordCount);
    let count2 = 0;
    let shift = 0;
    let i = 0;
    for (; ; ) {
      if (i >= pad && (i - pad & 3) === 0) {
        let w = i - pad >> 2;
        while (w < wordCount && ((words[w] ?? 0) & 2155905152) === 0)
          w++;
        i = pad + (w << 2);
      }
      if (i >= n)
        break;
      const lead = bytes[i] ?? 0;
      if (lead < 128) {
        i++;
        continue;
      }
      starts[count2] = i;
      if (lead < 224) {
        shift += 1;
        i += 2;
      } else if (lead < 240) {
        shift += 2;
        i += 3;
      } else {
        shift += 2;
        i += 4;
      }
      shifts[count2] = shift;
      count2++;
    }
    this.#starts = starts;
    this.#shifts = shifts;
    this.#count = count2;
  }
  /** How many multibyte characters start strictly before `byteOffset`. */
  #seek(byteOffset) {
    const starts = this.#starts;
    const count2 = this.#count;
    const hint = this.#hint;
    if ((hint === count2 || (starts[hint] ?? 0) >= byteOffset) && (hint === 0 || (starts[hint - 1] ?? 0) < byteOffset)) {
      return hint;
    }
    let lo = 0;
    let hi = count2;
    while (lo < hi) {
      const mid = lo + hi >> 1;
      if ((starts[mid] ?? 0) < byteOffset)
        lo = mid + 1;
      else
        hi = mid;
    }
    this.#hint = lo;
    return lo;
  }
  #shiftAt(index) {
    return index === 0 ? 0 : this.#shifts[index - 1] ?? 0;
  }
  /** Both ends of a string ref sit on character boundaries, so the remap is exact. */
  slice(text, offset2, len) {
    const start = offset2 - this.#shiftAt(this.#seek(offset2));
    const endByte = offset2 + len;
    return text.substring(start, endByte - this.#shiftAt(this.#seek(endByte)));
  }
};

// node_modules/satteri/dist/hast/generated/node-types.js
var TYPE_NAMES = {
  0: "root",
  1: "element",
  2: "text",
  3: "comment",
  4: "doctype",
  5: "raw",
  10: "mdxJsxFlowElement",
  11: "mdxJsxTextElement",
  12: "mdxFlowExpression",
  13: "mdxjsEsm",
  14: "mdxTextExpression"
};
var NAME_TO_TYPE = {
  root: 0,
  element: 1,
  text: 2,
  comment: 3,
  doctype: 4,
  raw: 5,
  mdxJsxFlowElement: 10,
  mdxJsxTextElement: 11,
  mdxFlowExpression: 12,
  mdxjsEsm: 13,
  mdxTextExpression: 14
};
var VISITOR_KEYS = /* @__PURE__ */ new Set([
  "element",
  "text",
  "comment",
  "doctype",
  "raw",
  "mdxJsxFlowElement",
  "mdxJsxTextElement",
  "mdxFlowExpression",
  "mdxjsEsm",
  "mdxTextExpression"
]);

// node_modules/satteri/dist/generated/arena-layout.js
var ARENA_MAGIC = 1380009037;
var KIND_MDAST = 1;
var FIELD = {
  id: 0,
  node_type: 4,
  parent: 8,
  start_offset: 12,
  end_offset: 16,
  start_line: 20,
  start_column: 24,
  end_line: 28,
  end_column: 32,
  children_start: 36,
  children_count: 40,
  data_offset: 44,
  data_len: 48
};
var HEADER = {
  magic: 0,
  kind: 4,
  node_struct_size: 8,
  node_count: 12,
  nodes_offset: 16,
  children_count: 20,
  children_offset: 24,
  type_data_len: 28,
  type_data_offset: 32,
  string_pool_len: 36,
  string_pool_offset: 40,
  node_data_count: 44,
  node_data_offset: 48
};

// node_modules/satteri/dist/hast/hast-reader.js
var HAST_ROOT = NAME_TO_TYPE.root;
var HAST_ELEMENT = NAME_TO_TYPE.element;
var HAST_TEXT = NAME_TO_TYPE.text;
var HAST_COMMENT = NAME_TO_TYPE.comment;
var HAST_RAW = NAME_TO_TYPE.raw;
var HAST_MDX_JSX_ELEMENT = NAME_TO_TYPE.mdxJsxFlowElement;
var HAST_MDX_JSX_TEXT_ELEMENT = NAME_TO_TYPE.mdxJsxTextElement;
var HAST_MDX_FLOW_EXPRESSION = NAME_TO_TYPE.mdxFlowExpression;
var HAST_MDX_ESM = NAME_TO_TYPE.mdxjsEsm;
var HAST_MDX_TEXT_EXPRESSION = NAME_TO_TYPE.mdxTextExpression;

// node_modules/satteri/dist/freeze.js
function deepFreeze(value) {
  if (value !== null && typeof value === "object" && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const key of Object.keys(value)) {
      deepFreeze(value[key]);
    }
  }
  return value;
}

// node_modules/satteri/dist/materializer-cache.js
function createMaterializer(spec) {
  const readerCaches = /* @__PURE__ */ new WeakMap();
  function materialize(reader, nodeId, frozen = false, refs) {
    const cache = readerCache(reader, frozen, refs);
    let node = cache.nodes.get(nodeId);
    if (node === void 0) {
      node = buildNode(reader, cache, nodeId, reader.getNodeType(nodeId));
      cache.nodes.set(nodeId, node);
    }
    return node;
  }
  function frozenChildrenDescriptor(reader, cache) {
    return {
      get() {
        const nodeId = this._nodeId;
        let value = cache.childLists.get(nodeId);
        if (value === void 0) {
          const ids = reader.getChildIds(nodeId);
          const built = new Array(ids.length);
          let i = 0;
          for (const childId of ids)
            built[i++] = materialize(reader, childId, true);
          value = Object.freeze(built);
          cache.childLists.set(nodeId, value);
        }
        return value;
      },
      configurable: true,
      enumerable: true
    };
  }
  function mutableChildrenDescriptor(reader, nodeId) {
    return {
      get() {
        const ids = reader.getChildIds(nodeId);
        const value = new Array(ids.length);
        let i = 0;
        for (const childId of ids)
          value[i++] = materialize(reader, childId);
        Object.defineProperty(this, "children", {
          value,
          writable: true,
          configurable: true,
          enumerable: true
        });
        return value;
      },
      configurable: true,
      enumerable: true
    };
  }
  function readerCache(reader, frozen, refs) {
    let cache = readerCaches.get(reader);
    if (cache === void 0) {
      cache = {
        nodes: /* @__PURE__ */ new Map(),
        childLists: /* @__PURE__ */ new Map(),
        children: void 0,
        frozen,
        refs
      };
      if (frozen)
        cache.children = frozenChildrenDescriptor(reader, cache);
      readerCaches.set(reader, cache);
    }
    if (cache.frozen !== frozen) {
      throw new Error(`${spec.label}: a reader cannot mix frozen and mutable materialization`);
    }
    return cache;
  }
  function buildNode(reader, cache, nodeId, nodeType, eager = false) {
    const typeName = spec.typeNames[nodeType] ?? `unknown(${nodeType})`;
    const node = { type: typeName };
    const position = reader.getPosition(nodeId);
    if (position !== void 0) {
      node.position = position;
    }
    if (cache.frozen) {
      cache.refs?.set(node, nodeId);
      Object.defineProperty(node, "_nodeId", {
        value: nodeId,
        writable: false,
        configurable: true,
        enumerable: false
      });
    }
    spec.populate(node, reader, nodeId, nodeType);
    const rawData = reader.getNodeData(nodeId);
    if (rawData !== null) {
      try {
        const parsed = JSON.parse(rawData);
        if (parsed && typeof parsed === "object" && Object.keys(parsed).length > 0) {
          Object.defineProperty(node, "data", {
            value: parsed,
            writable: true,
            configurable: true,
            enumerable: true
          });
        }
      } catch (err) {
        if (false) {
          console.warn(`${spec.label}: malformed node_data for nodeId=${nodeId}`, err);
        }
      }
    }
    if (!eager && spec.hasChildren(nodeType, node, reader, nodeId)) {
      Object.defineProperty(node, "children", cache.children ?? mutableChildrenDescriptor(reader, nodeId));
    }
    if (cache.frozen) {
      const descriptors = Object.getOwnPropertyDescriptors(node);
      for (const key of Object.keys(descriptors)) {
        const desc = descriptors[key];
        if (desc !== void 0 && "value" in desc) {
          deepFreeze(desc.value);
        }
      }
      Object.freeze(node);
    }
    return node;
  }
  function fillTree(reader, cache, rootId) {
    const rootType = reader.getNodeType(rootId);
    const root = buildNode(reader, cache, rootId, rootType, true);
    if (!spec.hasChildren(rootType, root, reader, rootId))
      return root;
    const parents = [root];
    const parentIds = [rootId];
    for (let p = 0; p < parentIds.length; p++) {
      const parent = parents[p];
      const parentId = parentIds[p];
      if (parent === void 0 || parentId === void 0)
        continue;
      const ids = reader.getChildIds(parentId);
      const kids = new Array(ids.length);
      for (let i = 0; i < ids.length; i++) {
        const childId = ids[i];
        if (childId === void 0)
          continue;
        const childType = reader.getNodeType(childId);
        const child = buildNode(reader, cache, childId, childType, true);
        kids[i] = child;
        if (spec.hasChildren(childType, child, reader, childId)) {
          parents.push(child);
          parentIds.push(childId);
        }
      }
      parent.children = kids;
    }
    return root;
  }
  function materializeTree(reader, rootId) {
    return fillTree(reader, readerCache(reader, false, void 0), rootId);
  }
  return { node: materialize, tree: materializeTree };
}

// node_modules/satteri/dist/hast/hast-materializer.js
var HAST_CONTAINER_TYPES = /* @__PURE__ */ new Set([
  HAST_ROOT,
  HAST_ELEMENT,
  HAST_MDX_JSX_ELEMENT,
  HAST_MDX_JSX_TEXT_ELEMENT
]);
var hastMaterializer = createMaterializer({
  label: "materializeHastNode",
  typeNames: TYPE_NAMES,
  hasChildren: (nodeType) => HAST_CONTAINER_TYPES.has(nodeType),
  populate(node, reader, nodeId, nodeType) {
    switch (nodeType) {
      case HAST_ELEMENT:
        reader.readElementInto(nodeId, node);
        break;
      case HAST_TEXT:
      case HAST_COMMENT:
      case HAST_RAW:
        node.value = reader.getTextValue(nodeId);
        break;
      case HAST_MDX_JSX_ELEMENT:
      case HAST_MDX_JSX_TEXT_ELEMENT: {
        const { name, attributes } = reader.getMdxJsxElementData(nodeId);
        node.name = name;
        node.attributes = attributes;
        break;
      }
      case HAST_MDX_FLOW_EXPRESSION:
      case HAST_MDX_TEXT_EXPRESSION:
        node.value = restorePhantomSpaces(reader.getTextValue(nodeId));
        break;
      case HAST_MDX_ESM:
        node.value = reader.getTextValue(nodeId);
        break;
      // HAST_ROOT / HAST_DOCTYPE: no extra properties
      default:
        break;
    }
  }
});
var materializeHastNode = hastMaterializer.node;

// node_modules/satteri/dist/command-buffer.js
var COMMAND_BUFFER_RETAIN_MAX = 1 << 20;

// from-node:node:fs?src/tools/parser-wasm/binding.ts
var whole = process.getBuiltinModule("node:fs");
var existsSync_ = /* @__PURE__ */ (() => whole.existsSync)();
var readFileSync_ = /* @__PURE__ */ (() => whole.readFileSync)();

// src/tools/parser-wasm/bare-system.ts
var success = 0;
var badFile = 8;
function bareSystem(memory) {
  const words = () => new DataView(memory.buffer);
  return {
    environ_sizes_get: (count2, size) => {
      words().setUint32(count2, 0, true);
      words().setUint32(size, 0, true);
      return success;
    },
    environ_get: () => success,
    clock_time_get: (_clock, _precision, time) => {
      words().setBigUint64(time, 0n, true);
      return success;
    },
    random_get: (start, length) => {
      const bytes = new Uint8Array(memory.buffer, start, length);
      for (let at = 0; at < length; at += 1) bytes[at] = Math.floor(Math.random() * 256);
      return success;
    },
    fd_write: () => badFile,
    sched_yield: () => success,
    proc_exit: () => {
      throw new Error("the parser stopped");
    }
  };
}

// src/tools/parser-wasm/node-api.ts
var env = 1;
var ok = 0;
var untilNul = 4294967295;
var kinds = ["undefined", "null", "boolean", "number", "string", "symbol", "object", "function", "external", "bigint"];
function nodeApi(memory) {
  const values = [void 0];
  const externals = /* @__PURE__ */ new WeakMap();
  let given = [];
  let table;
  const bytes = (at, length) => Buffer.from(memory.buffer, at, length);
  const text = (at, length) => {
    const end = length === untilNul ? bytes(at, memory.buffer.byteLength - at).indexOf(0) : length;
    return bytes(at, end).toString();
  };
  const put = (at, word) => {
    new DataView(memory.buffer).setUint32(at, word, true);
    return ok;
  };
  const give = (at, value) => put(at, values.push(value) - 1);
  const object2 = (place) => values[place];
  const run = (place, ...words) => {
    if (!table) throw new Error("the module is not registered");
    return table.get(place)(...words);
  };
  const free = ({ data, freeing, hint }) => {
    if (freeing !== 0) run(freeing, env, data, hint);
  };
  function offered(place) {
    return (...arguments_) => {
      const scope = values.length;
      given = arguments_;
      try {
        return values[run(place, env, 0)];
      } finally {
        values.length = scope;
        given = [];
      }
    };
  }
  function kindOf(value) {
    if (value === null) return "null";
    return typeof value === "object" && externals.has(value) ? "external" : typeof value;
  }
  const imports = {
    napi_get_undefined: (_env, result) => give(result, void 0),
    // The module looks for Reflect in it, and does without.
    napi_get_global: (_env, result) => give(result, {}),
    napi_create_object: (_env, result) => give(result, {}),
    napi_create_string_utf8: (_env, at, length, result) => give(result, text(at, length)),
    napi_create_function: (_env, _name, _length, place, _data, result) => give(result, offered(place)),
    napi_create_external: (_env, data, freeing, hint, result) => {
      const handle = {};
      externals.set(handle, { data, freeing, hint });
      return give(result, handle);
    },
    napi_create_external_arraybuffer: (_env, data, length, freeing, hint, result) => {
      give(result, new Uint8Array(bytes(data, length)).buffer);
      free({ data, freeing, hint });
      return ok;
    },
    napi_create_typedarray: (_env, _kind, length, buffer, from, result) => give(result, new Uint8Array(values[buffer], from, length)),
    napi_create_reference: (_env, value, _count, result) => put(result, value),
    napi_typeof: (_env, value, result) => put(result, kinds.indexOf(kindOf(values[value]))),
    napi_coerce_to_string: (_env, value, result) => give(result, String(values[value])),
    napi_get_value_bool: (_env, value, result) => {
      bytes(result, 1).writeUInt8(values[value] === true ? 1 : 0);
      return ok;
    },
    napi_get_value_uint32: (_env, value, result) => put(result, Number(values[value])),
    napi_get_value_external: (_env, value, result) => put(result, externals.get(object2(value))?.data ?? 0),
    // Asked first without a place for the text, for its length.
    napi_get_value_string_utf8: (_env, value, at, room, result) => {
      const written2 = at === 0 ? Buffer.byteLength(String(values[value])) : bytes(at, room - 1).write(String(values[value]));
      if (at !== 0) bytes(at + written2, 1).writeUInt8(0);
      return result === 0 ? ok : put(result, written2);
    },
    napi_get_named_property: (_env, of, name, result) => give(result, object2(of)[text(name, untilNul)]),
    napi_set_named_property: (_env, of, name, value) => {
      object2(of)[text(name, untilNul)] = values[value];
      return ok;
    },
    napi_get_cb_info: (_env, _info, count2, at, receiver, data) => {
      const room = new DataView(memory.buffer).getUint32(count2, true);
      for (let each = 0; each < room; each += 1) give(at + each * 4, given[each]);
      put(count2, given.length);
      if (receiver !== 0) give(receiver, void 0);
      return data === 0 ? ok : put(data, 0);
    },
    // Waiting, cleaning up and other threads, of which there are none.
    napi_add_env_cleanup_hook: () => ok,
    napi_set_last_error: (_env, code) => code,
    _emnapi_env_check_gc_access: () => ok,
    _emnapi_node_emit_async_init: () => ok,
    _emnapi_env_ref: () => ok,
    _emnapi_runtime_keepalive_push: () => ok,
    _emnapi_runtime_keepalive_pop: () => ok,
    _emnapi_ctx_increase_waiting_request_counter: () => ok,
    _emnapi_ctx_decrease_waiting_request_counter: () => ok
  };
  return {
    imports,
    register: (exports2) => {
      table = exports2.__indirect_function_table;
      for (const [name, register] of Object.entries(exports2)) {
        if (name.startsWith("__napi_register__") && typeof register === "function") register();
      }
      const functions = {};
      const scope = values.push(functions);
      if (typeof exports2.napi_register_wasm_v1 === "function") exports2.napi_register_wasm_v1(env, scope - 1);
      return functions;
    },
    free: (handle) => {
      const external = externals.get(handle);
      externals.delete(handle);
      if (external) free(external);
    }
  };
}

// src/tools/parser-wasm/web-assembly.ts
var webAssembly = globalThis.WebAssembly;

// src/tools/parser-wasm/binding.ts
var memoryPages = { initial: 985, maximum: 2560, shared: true };
var grown = 80 * 1024 * 1024;
var compiled;
var parser;
var handles = /* @__PURE__ */ new WeakSet();
function createMdastHandle(source, options3, positions) {
  const handle = guarded((parser2) => parser2.createMdastHandle(source, options3, positions));
  handles.add(handle);
  return handle;
}
function serializeHandle(handle) {
  return guarded((parser2) => parser2.serializeHandle(handle));
}
function dropHandle(handle) {
  if (!handles.delete(handle)) return;
  guarded((parser2) => {
    parser2.dropHandle(handle);
    parser2.api.free(handle);
  });
  if (parser && parser.memory.buffer.byteLength > grown) retire();
}
function guarded(work) {
  try {
    parser ??= instantiate();
    return work(parser);
  } catch (error) {
    retire();
    throw error;
  }
}
function retire() {
  parser = void 0;
  handles = /* @__PURE__ */ new WeakSet();
}
function instantiate() {
  compiled ??= compile();
  const memory = new webAssembly.Memory(memoryPages);
  const api = nodeApi(memory);
  const offered = {
    env: { ...api.imports, memory },
    wasi_snapshot_preview1: bareSystem(memory)
  };
  const imports = {};
  for (const { module: module2, name } of webAssembly.Module.imports(compiled)) {
    imports[module2] = { ...imports[module2], [name]: offered[module2]?.[name] ?? refusing(name) };
  }
  const { exports: exports2 } = new webAssembly.Instance(compiled, imports);
  if (typeof exports2._initialize === "function") exports2._initialize();
  return { ...api.register(exports2), api, memory };
}
function refusing(name) {
  return () => {
    throw new Error(`the parser asked for ${name}`);
  };
}
function compile() {
  setV8Flags(["--no-wasm-tier-up", "--no-wasm-dynamic-tiering", "--wasm-lazy-validation"]);
  const beside = new URL("./parser.wasm", import.meta.url);
  return new webAssembly.Module(readFileSync_(existsSync_(beside) ? beside : new URL("../parser.wasm", import.meta.url)));
}

// node_modules/satteri/dist/visitor-shared.js
var EMPTY_BYTES = new Uint8Array(0);
var FOREIGN_REF = -1;
function crossPipelineForeign(node) {
  if (node._refs === void 0)
    return void 0;
  return Object.hasOwn(node, "_refs") ? void 0 : FOREIGN_REF;
}
function makeRequireNid(nid3) {
  return (node, method, refs) => {
    const id = nid3(node, refs);
    if (id !== void 0 && id !== FOREIGN_REF)
      return id;
    throw new Error(`${method}: invalid node id — this node has no id in the tree being edited. Either it was built in JS, in which case pass it as new content (e.g. the second argument of insertAfter), or it was read from another tree (a different document, the mdast phase of this one, or an earlier compile), in which case match it again in this pass.`);
  };
}

// node_modules/satteri/dist/lazy-child-resolver.js
var HANDLE_EPOCHS = /* @__PURE__ */ new WeakMap();
var EPOCH_CACHE_SLOTS = [];
function registerEpochCacheSlot(slot) {
  EPOCH_CACHE_SLOTS.push(slot);
  return slot;
}
function markHandleMutated(handle) {
  HANDLE_EPOCHS.set(handle, (HANDLE_EPOCHS.get(handle) ?? 0) + 1);
  for (const slot of EPOCH_CACHE_SLOTS) {
    slot.delete(handle);
  }
}

// node_modules/satteri/dist/child-stub.js
var REAL_NODES = /* @__PURE__ */ new WeakMap();
var FIELD_GETTERS = /* @__PURE__ */ new Map();
function fieldGetter(key) {
  let getter = FIELD_GETTERS.get(key);
  if (getter === void 0) {
    getter = function() {
      let real = REAL_NODES.get(this);
      if (real === void 0) {
        real = this._resolver.materializeOne(this._id);
        REAL_NODES.set(this, real);
      }
      const value = real[key];
      Object.defineProperty(this, key, {
        value,
        writable: false,
        enumerable: true,
        configurable: false
      });
      return value;
    };
    FIELD_GETTERS.set(key, getter);
  }
  return getter;
}
function stubDescriptors(fields) {
  const entries = [];
  for (const key of [...fields, "position", "data"]) {
    entries.push([key, { get: fieldGetter(key), enumerable: true, configurable: true }]);
  }
  return entries;
}
function installStubDescriptors(host, entries) {
  for (let i = 0; i < entries.length; i++) {
    const e = entries[i];
    if (e === void 0)
      continue;
    Object.defineProperty(host, e[0], e[1]);
  }
}
function flatByTag(table) {
  const flat = [];
  for (const tag2 of Object.keys(table)) {
    const nodeType = Number(tag2);
    flat[nodeType] = table[nodeType];
  }
  return flat;
}

// node_modules/satteri/dist/hast/child-stub.js
var N = NAME_TO_TYPE;
var HAST_STUB_FIELDS = {
  [N.root]: [],
  [N.element]: ["tagName", "properties"],
  [N.text]: ["value"],
  [N.comment]: ["value"],
  [N.doctype]: [],
  [N.raw]: ["value"],
  [N.mdxJsxFlowElement]: ["name", "attributes"],
  [N.mdxJsxTextElement]: ["name", "attributes"],
  [N.mdxFlowExpression]: ["value"],
  [N.mdxTextExpression]: ["value"],
  [N.mdxjsEsm]: ["value"]
};
var TYPE_NAME_BY_TAG = flatByTag(TYPE_NAMES);
var HAST_STUB_DESCRIPTORS = [];
for (const tag2 of Object.keys(HAST_STUB_FIELDS)) {
  const nodeType = Number(tag2);
  const fields = [...HAST_STUB_FIELDS[nodeType]];
  if (HAST_CONTAINER_TYPES.has(nodeType))
    fields.push("children");
  HAST_STUB_DESCRIPTORS[nodeType] = stubDescriptors(fields);
}
var FALLBACK_DESCRIPTORS = stubDescriptors([]);
var HastChildStub = class {
  _resolver;
  _id;
  type;
  constructor(resolver, id, nodeType) {
    this._resolver = resolver;
    this._id = id;
    this.type = TYPE_NAME_BY_TAG[nodeType] ?? `unknown(${nodeType})`;
    installStubDescriptors(this, HAST_STUB_DESCRIPTORS[nodeType] ?? FALLBACK_DESCRIPTORS);
  }
  /** @internal */
  get _refs() {
    return this._resolver.refs;
  }
};

// node_modules/satteri/dist/hast/hast-visitor.js
function nid(node, refs) {
  if (node instanceof WalkElement)
    return node._refs === refs ? node._nid : FOREIGN_REF;
  if (node instanceof HastChildStub)
    return node._refs === refs ? node._id : FOREIGN_REF;
  const id = refs.get(node);
  if (id !== void 0)
    return id;
  const d = Object.getOwnPropertyDescriptor(node, "_nodeId");
  if (d !== void 0 && !d.enumerable)
    return FOREIGN_REF;
  return crossPipelineForeign(node);
}
var requireNid = makeRequireNid(nid);
var HAST_PARENT_TYPES = ["element", "mdxJsxFlowElement", "mdxJsxTextElement"];
var HAST_PARENT_TYPE_SET = new Set(HAST_PARENT_TYPES);
var METHOD_TO_TYPE = Object.fromEntries([...VISITOR_KEYS].map((name) => [name, NAME_TO_TYPE[name]]));
function decodeProperties(view, buf, pos) {
  const propCount = view.getUint16(pos, true);
  pos += 2;
  const properties = {};
  for (let i = 0; i < propCount; i++) {
    const nameLen = view.getUint16(pos, true);
    pos += 2;
    const name = rstr(buf, pos, nameLen);
    pos += nameLen;
    const kind = buf[pos];
    pos += 1;
    const valLen = view.getUint16(pos, true);
    pos += 2;
    const valStr = rstr(buf, pos, valLen);
    pos += valLen;
    properties[name] = decodeElementProp(kind, valStr);
  }
  return properties;
}
function readChildStubs(view, buf, idsPos, typesPos, count2, resolver) {
  if (resolver.hasHotSnapshot()) {
    const nodes = new Array(count2);
    for (let i = 0; i < count2; i++) {
      nodes[i] = resolver.materializeOne(view.getUint32(idsPos + i * 4, true));
    }
    return nodes;
  }
  const stubs = new Array(count2);
  for (let i = 0; i < count2; i++) {
    stubs[i] = new HastChildStub(resolver, view.getUint32(idsPos + i * 4, true), buf[typesPos + i]);
  }
  return stubs;
}
var WALK_PROPS_DESC;
var WALK_CHILDREN_DESC;
var WalkElement = class {
  type = "element";
  tagName;
  #nodeId;
  #wire;
  #propsPos;
  #childIdsPos;
  #childTypesPos;
  #childCount;
  constructor(tagName, nodeId, wire, propsPos, propCount, childIdsPos, childTypesPos, childCount) {
    this.tagName = tagName;
    this.#nodeId = nodeId;
    this.#wire = wire;
    this.#propsPos = propsPos;
    this.#childIdsPos = childIdsPos;
    this.#childTypesPos = childTypesPos;
    this.#childCount = childCount;
    if (propCount === 0) {
      this.properties = {};
    } else {
      Object.defineProperty(this, "properties", WALK_PROPS_DESC);
    }
    if (childCount === 0) {
      this.children = [];
    } else {
      Object.defineProperty(this, "children", WALK_CHILDREN_DESC);
    }
  }
  /** @internal */
  get _nid() {
    return this.#nodeId;
  }
  /** @internal */
  get _refs() {
    return this.#wire.resolver.refs;
  }
  static {
    WALK_PROPS_DESC = {
      enumerable: true,
      configurable: true,
      get() {
        const w = this.#wire;
        const val = decodeProperties(w.view, w.buf, this.#propsPos);
        Object.defineProperty(this, "properties", {
          value: val,
          writable: true,
          enumerable: true,
          configurable: true
        });
        return val;
      }
    };
    WALK_CHILDREN_DESC = {
      enumerable: true,
      configurable: true,
      get() {
        const w = this.#wire;
        const val = readChildStubs(w.view, w.buf, this.#childIdsPos, this.#childTypesPos, this.#childCount, w.resolver);
        Object.defineProperty(this, "children", {
          value: val,
          writable: true,
          enumerable: true,
          configurable: true
        });
        return val;
      }
    };
  }
};
var TEXT_NODE_TYPES = Object.fromEntries(["text", "comment", "raw", "mdxFlowExpression", "mdxTextExpression", "mdxjsEsm"].map((name) => [NAME_TO_TYPE[name], name]));
var HAST_EPOCH_CACHE = registerEpochCacheSlot(/* @__PURE__ */ new WeakMap());

// node_modules/satteri/dist/mdast/generated/node-types.js
var TYPE_NAMES2 = {
  0: "root",
  1: "paragraph",
  2: "heading",
  3: "thematicBreak",
  4: "blockquote",
  5: "list",
  6: "listItem",
  7: "html",
  8: "code",
  9: "definition",
  10: "text",
  11: "emphasis",
  12: "strong",
  13: "inlineCode",
  14: "break",
  15: "link",
  16: "image",
  17: "linkReference",
  18: "imageReference",
  19: "footnoteDefinition",
  20: "footnoteReference",
  21: "table",
  22: "tableRow",
  23: "tableCell",
  24: "delete",
  25: "yaml",
  26: "toml",
  27: "math",
  28: "inlineMath",
  30: "containerDirective",
  31: "leafDirective",
  32: "textDirective",
  33: "superscript",
  34: "subscript",
  35: "descriptionList",
  36: "descriptionTerm",
  37: "descriptionDetails",
  38: "custom",
  100: "mdxJsxFlowElement",
  101: "mdxJsxTextElement",
  102: "mdxFlowExpression",
  103: "mdxTextExpression",
  104: "mdxjsEsm"
};
var NAME_TO_TYPE2 = {
  root: 0,
  paragraph: 1,
  heading: 2,
  thematicBreak: 3,
  blockquote: 4,
  list: 5,
  listItem: 6,
  html: 7,
  code: 8,
  definition: 9,
  text: 10,
  emphasis: 11,
  strong: 12,
  inlineCode: 13,
  break: 14,
  link: 15,
  image: 16,
  linkReference: 17,
  imageReference: 18,
  footnoteDefinition: 19,
  footnoteReference: 20,
  table: 21,
  tableRow: 22,
  tableCell: 23,
  delete: 24,
  yaml: 25,
  toml: 26,
  math: 27,
  inlineMath: 28,
  containerDirective: 30,
  leafDirective: 31,
  textDirective: 32,
  superscript: 33,
  subscript: 34,
  descriptionList: 35,
  descriptionTerm: 36,
  descriptionDetails: 37,
  custom: 38,
  mdxJsxFlowElement: 100,
  mdxJsxTextElement: 101,
  mdxFlowExpression: 102,
  mdxTextExpression: 103,
  mdxjsEsm: 104
};
var NodeType = Object.freeze({
  Root: 0,
  Paragraph: 1,
  Heading: 2,
  ThematicBreak: 3,
  Blockquote: 4,
  List: 5,
  ListItem: 6,
  Html: 7,
  Code: 8,
  Definition: 9,
  Text: 10,
  Emphasis: 11,
  Strong: 12,
  InlineCode: 13,
  Break: 14,
  Link: 15,
  Image: 16,
  LinkReference: 17,
  ImageReference: 18,
  FootnoteDefinition: 19,
  FootnoteReference: 20,
  Table: 21,
  TableRow: 22,
  TableCell: 23,
  Delete: 24,
  Yaml: 25,
  Toml: 26,
  Math: 27,
  InlineMath: 28,
  ContainerDirective: 30,
  LeafDirective: 31,
  TextDirective: 32,
  Superscript: 33,
  Subscript: 34,
  DescriptionList: 35,
  DescriptionTerm: 36,
  DescriptionDetails: 37,
  Custom: 38,
  MdxJsxFlowElement: 100,
  MdxJsxTextElement: 101,
  MdxFlowExpression: 102,
  MdxTextExpression: 103,
  MdxjsEsm: 104
});
var NodeTypeName = {
  0: "Root",
  1: "Paragraph",
  2: "Heading",
  3: "ThematicBreak",
  4: "Blockquote",
  5: "List",
  6: "ListItem",
  7: "Html",
  8: "Code",
  9: "Definition",
  10: "Text",
  11: "Emphasis",
  12: "Strong",
  13: "InlineCode",
  14: "Break",
  15: "Link",
  16: "Image",
  17: "LinkReference",
  18: "ImageReference",
  19: "FootnoteDefinition",
  20: "FootnoteReference",
  21: "Table",
  22: "TableRow",
  23: "TableCell",
  24: "Delete",
  25: "Yaml",
  26: "Toml",
  27: "Math",
  28: "InlineMath",
  30: "ContainerDirective",
  31: "LeafDirective",
  32: "TextDirective",
  33: "Superscript",
  34: "Subscript",
  35: "DescriptionList",
  36: "DescriptionTerm",
  37: "DescriptionDetails",
  38: "Custom",
  100: "MdxJsxFlowElement",
  101: "MdxJsxTextElement",
  102: "MdxFlowExpression",
  103: "MdxTextExpression",
  104: "MdxjsEsm"
};

// node_modules/satteri/dist/mdast/column-align.js
var ALIGN_NAMES = [null, "left", "right", "center"];
function decodeColumnAlign(byte) {
  return ALIGN_NAMES[byte] ?? null;
}

// node_modules/satteri/dist/mdast/generated/layout.js
var MDAST_LAYOUTS = {
  2: [{ js: "depth", offset: 0, kind: "u8", default: 1 }],
  7: [{ js: "value", offset: 0, kind: "str32" }],
  10: [{ js: "value", offset: 0, kind: "str32" }],
  13: [{ js: "value", offset: 0, kind: "str32" }],
  25: [{ js: "value", offset: 0, kind: "str32" }],
  26: [{ js: "value", offset: 0, kind: "str32" }],
  8: [
    { js: "lang", offset: 0, kind: "str16", nullable: true },
    { js: "meta", offset: 8, kind: "str16", nullable: true },
    { js: "value", offset: 16, kind: "str32" }
  ],
  9: [
    { js: "url", offset: 0, kind: "str16" },
    { js: "title", offset: 8, kind: "str16", nullable: true },
    { js: "identifier", offset: 16, kind: "str16" },
    { js: "label", offset: 24, kind: "str16" }
  ],
  15: [
    { js: "url", offset: 0, kind: "str16" },
    { js: "title", offset: 8, kind: "str16", nullable: true }
  ],
  16: [
    { js: "url", offset: 0, kind: "str16" },
    { js: "alt", offset: 8, kind: "str16" },
    { js: "title", offset: 16, kind: "str16", nullable: true }
  ],
  17: [
    { js: "identifier", offset: 0, kind: "str16" },
    { js: "label", offset: 8, kind: "str16" },
    { js: "referenceType", offset: 16, kind: "u8", values: ["shortcut", "collapsed", "full"] }
  ],
  18: [
    { js: "identifier", offset: 0, kind: "str16" },
    { js: "label", offset: 8, kind: "str16" },
    { js: "referenceType", offset: 16, kind: "u8", values: ["shortcut", "collapsed", "full"] },
    { js: "alt", offset: 20, kind: "str16" }
  ],
  19: [
    { js: "identifier", offset: 0, kind: "str16" },
    { js: "label", offset: 8, kind: "str16" }
  ],
  20: [
    { js: "identifier", offset: 0, kind: "str16" },
    { js: "label", offset: 8, kind: "str16" },
    { js: "", offset: 16, kind: "u8", skip: true }
  ],
  27: [
    { js: "meta", offset: 0, kind: "str16", nullable: true },
    { js: "value", offset: 8, kind: "str32" }
  ],
  28: [{ js: "value", offset: 8, kind: "str32" }],
  38: [
    { js: "name", offset: 0, kind: "str16" },
    { js: "value", offset: 8, kind: "str32" }
  ],
  102: [{ js: "value", offset: 0, kind: "str32", phantom: true }],
  103: [{ js: "value", offset: 0, kind: "str32", phantom: true }],
  104: [{ js: "value", offset: 0, kind: "str32", phantom: true }]
};
var MDAST_LAYOUT_KEYS = {
  2: ["depth"],
  7: ["value"],
  10: ["value"],
  13: ["value"],
  25: ["value"],
  26: ["value"],
  8: ["lang", "meta", "value"],
  9: ["url", "title", "identifier", "label"],
  15: ["url", "title"],
  16: ["url", "alt", "title"],
  17: ["identifier", "label", "referenceType"],
  18: ["identifier", "label", "referenceType", "alt"],
  19: ["identifier", "label"],
  20: ["identifier", "label"],
  27: ["meta", "value"],
  28: ["value"],
  38: ["name", "value"],
  102: ["value"],
  103: ["value"],
  104: ["value"]
};
function materializeMdastFields(reader, node, nodeId, nodeType) {
  const fields = MDAST_LAYOUTS[nodeType];
  if (fields === void 0)
    return false;
  const out = node;
  for (const f of fields) {
    if (f.skip)
      continue;
    if (f.kind === "u8") {
      const b = reader.fieldU8(nodeId, f.offset, f.default ?? 0);
      out[f.js] = f.values ? f.values[b] ?? f.values[0] : b;
    } else {
      const raw = reader.fieldString(nodeId, f.offset);
      const s = f.nullable && raw === "" ? null : raw;
      out[f.js] = f.phantom && typeof s === "string" ? restorePhantomSpaces(s) : s;
    }
  }
  return true;
}

// node_modules/satteri/dist/mdast/mdast-materializer.js
var MDAST_CUSTOM = NAME_TO_TYPE2.custom;
var LEAF_TYPES = /* @__PURE__ */ new Set([
  9,
  10,
  13,
  7,
  8,
  14,
  3,
  16,
  18,
  20,
  25,
  26,
  27,
  28,
  102,
  103,
  104
]);
function isCustomLeaf(node, childCount) {
  const { value, data } = node;
  if (childCount !== 0 || typeof value !== "string" || value === "")
    return false;
  if (data === null || typeof data !== "object")
    return true;
  if ("hName" in data && typeof data.hName === "string")
    return false;
  if ("hChildren" in data && Array.isArray(data.hChildren))
    return false;
  if (!("hProperties" in data))
    return true;
  const props = data.hProperties;
  return props === null || typeof props !== "object" || Array.isArray(props);
}
function addTypeProperties(node, reader, nodeId, nodeType) {
  if (materializeMdastFields(reader, node, nodeId, nodeType)) {
    if (nodeType === MDAST_CUSTOM) {
      const n = node;
      if (n.name !== void 0)
        n.type = n.name;
      delete n.name;
      if (n.value === "")
        delete n.value;
    }
    return;
  }
  switch (nodeType) {
    case 5: {
      const d = reader.getListData(nodeId);
      const n = node;
      n.ordered = d.ordered;
      n.start = d.ordered ? d.start : null;
      n.spread = d.spread;
      break;
    }
    case 6: {
      const d = reader.getListItemData(nodeId);
      const n = node;
      n.spread = d.spread;
      n.checked = d.checked;
      break;
    }
    case 37: {
      const d = reader.getDescriptionDetailsData(nodeId);
      node.spread = d.spread;
      break;
    }
    case 21:
      node.align = reader.getTableAlign(nodeId);
      break;
    case 30:
    // containerDirective
    case 31:
    // leafDirective
    case 32: {
      const d = reader.getDirectiveData(nodeId);
      const n = node;
      n.name = d.name;
      n.attributes = d.attributes;
      break;
    }
    case 100:
    // mdxJsxFlowElement
    case 101: {
      const d = reader.getMdxJsxElementData(nodeId);
      const n = node;
      n.name = d.name;
      n.attributes = d.attributes;
      break;
    }
    // Nodes with no type-specific props:
    // root(0), paragraph(1), thematicBreak(3), blockquote(4),
    // emphasis(11), strong(12), break(14), tableRow(22), tableCell(23), delete(24)
    default:
      break;
  }
}
var mdastMaterializer = createMaterializer({
  label: "materializeNode",
  typeNames: TYPE_NAMES2,
  hasChildren: (nodeType, node, reader, nodeId) => nodeType === MDAST_CUSTOM ? !isCustomLeaf(node, reader.getChildIds(nodeId).length) : !LEAF_TYPES.has(nodeType),
  populate: addTypeProperties
});
var materializeNode = mdastMaterializer.node;
function materializeMdastTree(reader) {
  return mdastMaterializer.tree(reader, 0);
}

// node_modules/satteri/dist/mdast/mdast-reader.js
var MdastReader = class {
  #view;
  #header;
  #textDecoder;
  #stringPoolCache = null;
  #poolChecked = false;
  #poolOffsets = null;
  constructor(buffer) {
    if (buffer instanceof Uint8Array) {
      this.#view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    } else {
      this.#view = new DataView(buffer);
    }
    this.#textDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
    this.#header = this.#readHeader();
  }
  #readHeader() {
    const v = this.#view;
    const magic = v.getUint32(HEADER.magic, true);
    if (magic !== ARENA_MAGIC) {
      throw new Error(`Invalid buffer: bad magic 0x${magic.toString(16)}, expected 0x${ARENA_MAGIC.toString(16)}`);
    }
    const kind = v.getUint32(HEADER.kind, true);
    if (kind !== KIND_MDAST) {
      throw new Error(`MdastReader was handed a buffer of kind ${kind} (expected ${KIND_MDAST}). MDAST and HAST node types overlap; reading the wrong kind decodes garbage.`);
    }
    return {
      nodeStructSize: v.getUint32(HEADER.node_struct_size, true),
      nodeCount: v.getUint32(HEADER.node_count, true),
      nodesOffset: v.getUint32(HEADER.nodes_offset, true),
      childrenCount: v.getUint32(HEADER.children_count, true),
      childrenOffset: v.getUint32(HEADER.children_offset, true),
      typeDataLen: v.getUint32(HEADER.type_data_len, true),
      typeDataOffset: v.getUint32(HEADER.type_data_offset, true),
      stringPoolLen: v.getUint32(HEADER.string_pool_len, true),
      stringPoolOffset: v.getUint32(HEADER.string_pool_offset, true),
      nodeDataCount: v.getUint32(HEADER.node_data_count, true),
      nodeDataOffset: v.getUint32(HEADER.node_data_offset, true)
    };
  }
  #nodeDataTable = null;
  /** Per-node JSON `data` blob (set via `Arena::set_node_data` on the Rust
   * side). Lazy-builds a `Map<id, string>` on first call so materialization
   * of a data-heavy tree stays O(nodes) rather than O(nodes × entries). */
  getNodeData(nodeId) {
    if (this.#header.nodeDataCount === 0)
      return null;
    if (this.#nodeDataTable === null) {
      this.#nodeDataTable = /* @__PURE__ */ new Map();
      const v = this.#view;
      let pos = this.#header.nodeDataOffset;
      for (let i = 0; i < this.#header.nodeDataCount; i++) {
        const id = v.getUint32(pos, true);
        pos += 4;
        const len = v.getUint32(pos, true);
        pos += 4;
        const slice = new Uint8Array(this.#view.buffer, this.#view.byteOffset + pos, len);
        this.#nodeDataTable.set(id, this.#textDecoder.decode(slice));
        pos += len;
      }
    }
    return this.#nodeDataTable.get(nodeId) ?? null;
  }
  get nodeCount() {
    return this.#header.nodeCount;
  }
  get header() {
    return { ...this.#header };
  }
  /** The full string pool (original input + interning heap). Not the document
   * source as written; for that, read `ctx.source` from a plugin. */
  getStringPool() {
    if (this.#stringPoolCache === null) {
      const { stringPoolOffset, stringPoolLen } = this.#header;
      const bytes = new Uint8Array(this.#view.buffer, this.#view.byteOffset + stringPoolOffset, stringPoolLen);
      this.#stringPoolCache = this.#textDecoder.decode(bytes);
    }
    return this.#stringPoolCache;
  }
  getString(offset2, len) {
    if (len === 0)
      return "";
    const pool = this.getStringPool();
    if (!this.#poolChecked) {
      this.#poolChecked = true;
      const { stringPoolOffset, stringPoolLen } = this.#header;
      const extraBytes = stringPoolLen - pool.length;
      if (extraBytes > 0) {
        const bytes = new Uint8Array(this.#view.buffer, this.#view.byteOffset + stringPoolOffset, stringPoolLen);
        this.#poolOffsets = new PoolOffsets(bytes, extraBytes);
      }
    }
    const offsets = this.#poolOffsets;
    return offsets === null ? pool.substring(offset2, offset2 + len) : offsets.slice(pool, offset2, len);
  }
  getNode(nodeId) {
    const { nodesOffset, nodeStructSize, nodeCount } = this.#header;
    if (nodeId >= nodeCount) {
      throw new RangeError(`Node ID ${nodeId} out of range (count: ${nodeCount})`);
    }
    const base = nodesOffset + nodeId * nodeStructSize;
    const v = this.#view;
    const type = v.getUint8(base + FIELD.node_type);
    const position = readPosition(v, base + FIELD.start_offset);
    return {
      id: v.getUint32(base + FIELD.id, true),
      type,
      typeName: NodeTypeName[type] ?? `Unknown(${type})`,
      parent: v.getUint32(base + FIELD.parent, true),
      position,
      childrenStart: v.getUint32(base + FIELD.children_start, true),
      childrenCount: v.getUint32(base + FIELD.children_count, true),
      dataOffset: v.getUint32(base + FIELD.data_offset, true),
      dataLen: v.getUint32(base + FIELD.data_len, true)
    };
  }
  /** Fast path: read only the type byte for a node. */
  getNodeType(nodeId) {
    const { nodesOffset, nodeStructSize } = this.#header;
    return this.#view.getUint8(nodesOffset + nodeId * nodeStructSize + FIELD.node_type);
  }
  getPosition(nodeId) {
    const base = this.#header.nodesOffset + nodeId * this.#header.nodeStructSize;
    return readPosition(this.#view, base + FIELD.start_offset);
  }
  /** Fast path: read only the parent id for a node (0xffffffff at the root). */
  getParentId(nodeId) {
    const { nodesOffset, nodeStructSize } = this.#header;
    return this.#view.getUint32(nodesOffset + nodeId * nodeStructSize + FIELD.parent, true);
  }
  getChildIds(nodeId) {
    const { nodesOffset, nodeStructSize, childrenOffset } = this.#header;
    const base = nodesOffset + nodeId * nodeStructSize;
    const v = this.#view;
    const childrenStart = v.getUint32(base + FIELD.children_start, true);
    const childrenCount = v.getUint32(base + FIELD.children_count, true);
    if (childrenCount === 0)
      return [];
    const ids = [];
    for (let i = 0; i < childrenCount; i++) {
      ids.push(v.getUint32(childrenOffset + (childrenStart + i) * 4, true));
    }
    return ids;
  }
  /** Push child node IDs directly onto a stack array (reverse order for depth-first). */
  pushChildIds(nodeId, stack) {
    const { nodesOffset, nodeStructSize, childrenOffset } = this.#header;
    const base = nodesOffset + nodeId * nodeStructSize;
    const v = this.#view;
    const childrenStart = v.getUint32(base + FIELD.children_start, true);
    const childrenCount = v.getUint32(base + FIELD.children_count, true);
    if (childrenCount === 0)
      return;
    for (let i = childrenCount - 1; i >= 0; i--) {
      stack.push(v.getUint32(childrenOffset + (childrenStart + i) * 4, true));
    }
  }
  /** Fixed-layout field reads that touch the buffer directly. The generated
   *  decoder runs once per node, so an intermediate view or ref object here
   *  costs an allocation per field. */
  fieldU8(nodeId, offset2, fallback) {
    const base = this.#header.nodesOffset + nodeId * this.#header.nodeStructSize;
    const v = this.#view;
    if (offset2 >= v.getUint32(base + FIELD.data_len, true))
      return fallback;
    const at = this.#header.typeDataOffset + v.getUint32(base + FIELD.data_offset, true);
    return v.getUint8(at + offset2);
  }
  /** `""` when the field is absent or empty; callers map that to `null` for
   *  nullable fields, matching the Rust decoders' bounds checks. */
  fieldString(nodeId, offset2) {
    const base = this.#header.nodesOffset + nodeId * this.#header.nodeStructSize;
    const v = this.#view;
    if (offset2 + 8 > v.getUint32(base + FIELD.data_len, true))
      return "";
    const at = this.#header.typeDataOffset + v.getUint32(base + FIELD.data_offset, true) + offset2;
    return this.getString(v.getUint32(at, true), v.getUint32(at + 4, true));
  }
  getTypeData(nodeId) {
    const base = this.#header.nodesOffset + nodeId * this.#header.nodeStructSize;
    const v = this.#view;
    const dataOffset = v.getUint32(base + FIELD.data_offset, true);
    const dataLen = v.getUint32(base + FIELD.data_len, true);
    if (dataLen === 0)
      return new Uint8Array(0);
    return new Uint8Array(v.buffer, v.byteOffset + this.#header.typeDataOffset + dataOffset, dataLen);
  }
  /** Read a StringRef (offset: u32 LE, len: u32 LE) from type data. */
  readStringRef(typeData, byteOffset = 0) {
    const at = typeData.byteOffset - this.#view.byteOffset + byteOffset;
    return {
      offset: this.#view.getUint32(at, true),
      len: this.#view.getUint32(at + 4, true)
    };
  }
  /**
   * StringRef value. Valid for Text, InlineCode, Html, Yaml, Toml nodes.
   * These store a single StringRef as their type data.
   */
  getTextValue(nodeId) {
    return this.fieldString(nodeId, 0);
  }
  /**
   * ListData #[repr(C)]: start(0..4), ordered(4), spread(5), _pad(6..8).
   * Valid for List nodes.
   */
  getListData(nodeId) {
    const data = this.getTypeData(nodeId);
    const view = new DataView(data.buffer, data.byteOffset);
    return {
      start: view.getUint32(0, true),
      ordered: data[4] !== 0,
      spread: data[5] !== 0
    };
  }
  /**
   * ListItemData #[repr(C)]: checked(0), spread(1).
   * checked: 0=unchecked, 1=checked, 2=not-a-task-item.
   */
  getListItemData(nodeId) {
    const data = this.getTypeData(nodeId);
    const checkedByte = data[0];
    return {
      checked: checkedByte === 2 ? null : checkedByte === 1,
      spread: data[1] !== 0
    };
  }
  /**
   * DescriptionDetailsData #[repr(C)]: spread(0). Valid for descriptionDetails.
   */
  getDescriptionDetailsData(nodeId) {
    const data = this.getTypeData(nodeId);
    return { spread: data.length > 0 && data[0] !== 0 };
  }
  /**
   * TableData #[repr(C)]: align_count(0..4), then align_count bytes.
   * Alignment bytes: 0=none, 1=left, 2=right, 3=center.
   */
  getTableAlign(nodeId) {
    const data = this.getTypeData(nodeId);
    if (data.length < 4)
      return [];
    const view = new DataView(data.buffer, data.byteOffset);
    const count2 = view.getUint32(0, true);
    const result = [];
    for (let i = 0; i < count2; i++) {
      result.push(decodeColumnAlign(data[4 + i]));
    }
    return result;
  }
  /**
   * MdxJsxElementData: name StringRef (0..8). len===0 means fragment.
   */
  getMdxJsxElementName(nodeId) {
    const data = this.getTypeData(nodeId);
    const nameRef = this.readStringRef(data, 0);
    return nameRef.len > 0 ? this.getString(nameRef.offset, nameRef.len) : null;
  }
  /**
   * MDX JSX element data: name + attributes.
   *
   * Layout:
   *   [name: StringRef(8B)][attr_count: u32(4B)][_pad: u32(4B)] = 16-byte header
   *   then attr_count * 20 bytes:
   *     [kind: u8(1B)][_pad: [u8;3](3B)][name: StringRef(8B)][value: StringRef(8B)]
   *
   * Attribute kinds: 0=boolean, 1=literal, 2=expression, 3=spread
   */
  getMdxJsxElementData(nodeId) {
    const data = this.getTypeData(nodeId);
    if (data.length < 16) {
      return { name: this.getMdxJsxElementName(nodeId), attributes: [] };
    }
    const nameRef = this.readStringRef(data, 0);
    const name = nameRef.len > 0 ? this.getString(nameRef.offset, nameRef.len) : null;
    const view = new DataView(data.buffer, data.byteOffset + 8);
    const attrCount = view.getUint32(0, true);
    const attributes = [];
    for (let i = 0; i < attrCount; i++) {
      const base = 16 + i * 20;
      const kind = data[base];
      const attrNameRef = this.readStringRef(data, base + 4);
      const attrValueRef = this.readStringRef(data, base + 12);
      switch (kind) {
        case 0:
          attributes.push({
            type: "mdxJsxAttribute",
            name: this.getString(attrNameRef.offset, attrNameRef.len),
            value: null
          });
          break;
        case 1:
          attributes.push({
            type: "mdxJsxAttribute",
            name: this.getString(attrNameRef.offset, attrNameRef.len),
            value: this.getString(attrValueRef.offset, attrValueRef.len)
          });
          break;
        case 2:
          attributes.push({
            type: "mdxJsxAttribute",
            name: this.getString(attrNameRef.offset, attrNameRef.len),
            value: {
              type: "mdxJsxAttributeValueExpression",
              value: restorePhantomSpaces(this.getString(attrValueRef.offset, attrValueRef.len))
            }
          });
          break;
        case 3:
          attributes.push({
            type: "mdxJsxExpressionAttribute",
            value: restorePhantomSpaces(this.getString(attrValueRef.offset, attrValueRef.len))
          });
          break;
      }
    }
    return { name, attributes };
  }
  /**
   * DirectiveData layout:
   *   [name: StringRef(8B)][attr_count: u32(4B)][_pad: u32(4B)] = 16-byte header
   *   then attr_count × 16 bytes:
   *     [key: StringRef(8B)][value: StringRef(8B)]
   */
  getDirectiveData(nodeId) {
    const data = this.getTypeData(nodeId);
    if (data.length < 16) {
      return { name: "", attributes: {} };
    }
    const nameRef = this.readStringRef(data, 0);
    const name = this.getString(nameRef.offset, nameRef.len);
    const view = new DataView(data.buffer, data.byteOffset + 8);
    const attrCount = view.getUint32(0, true);
    const attributes = {};
    for (let i = 0; i < attrCount; i++) {
      const base = 16 + i * 16;
      const keyRef = this.readStringRef(data, base);
      const valRef = this.readStringRef(data, base + 8);
      const key = this.getString(keyRef.offset, keyRef.len);
      const val = this.getString(valRef.offset, valRef.len);
      attributes[key] = val;
    }
    return { name, attributes };
  }
  /**
   * Walk the tree depth-first. Return false from visitor to skip children.
   */
  walk(visitor, rootId = 0) {
    const stack = [rootId];
    while (stack.length > 0) {
      const nodeId = stack.pop();
      const nodeType = this.getNodeType(nodeId);
      const result = visitor(nodeId, nodeType);
      if (result !== false) {
        const childIds = this.getChildIds(nodeId);
        for (let i = childIds.length - 1; i >= 0; i--) {
          stack.push(childIds[i]);
        }
      }
    }
  }
  /** Walk depth-first with full node objects (slower, but convenient). */
  walkFull(visitor, rootId = 0) {
    this.walk((nodeId) => visitor(this.getNode(nodeId)), rootId);
  }
};

// node_modules/satteri/dist/mdast/child-stub.js
var N2 = NAME_TO_TYPE2;
var HAND_WRITTEN_FIELDS = {
  [N2.list]: ["ordered", "start", "spread"],
  [N2.listItem]: ["spread", "checked"],
  [N2.descriptionDetails]: ["spread"],
  [N2.table]: ["align"],
  [N2.containerDirective]: ["name", "attributes"],
  [N2.leafDirective]: ["name", "attributes"],
  [N2.textDirective]: ["name", "attributes"],
  [N2.mdxJsxFlowElement]: ["name", "attributes"],
  [N2.mdxJsxTextElement]: ["name", "attributes"]
};
var TYPE_NAME_BY_TAG2 = flatByTag(TYPE_NAMES2);
var MDAST_CUSTOM2 = NAME_TO_TYPE2.custom;
var MDAST_STUB_DESCRIPTORS = [];
for (const tag2 of Object.keys(TYPE_NAMES2)) {
  const nodeType = Number(tag2);
  const fields = nodeType === MDAST_CUSTOM2 ? ["value"] : [...MDAST_LAYOUT_KEYS[nodeType] ?? HAND_WRITTEN_FIELDS[nodeType] ?? []];
  if (nodeType !== MDAST_CUSTOM2 && !LEAF_TYPES.has(nodeType))
    fields.push("children");
  MDAST_STUB_DESCRIPTORS[nodeType] = stubDescriptors(fields);
}
var FALLBACK_DESCRIPTORS2 = stubDescriptors([]);
var MdastChildStub = class {
  _resolver;
  _id;
  type;
  constructor(resolver, id, nodeType) {
    this._resolver = resolver;
    this._id = id;
    if (nodeType === MDAST_CUSTOM2) {
      installLazyCustomType(this);
      installLazyCustomChildren(this);
    } else {
      this.type = TYPE_NAME_BY_TAG2[nodeType] ?? `unknown(${nodeType})`;
    }
    installStubDescriptors(this, MDAST_STUB_DESCRIPTORS[nodeType] ?? FALLBACK_DESCRIPTORS2);
  }
  /** @internal */
  get _refs() {
    return this._resolver.refs;
  }
};
function installLazyCustomChildren(stub) {
  Object.defineProperty(stub, "children", {
    get() {
      const real = this._resolver.materializeOne(this._id);
      const value = real.children;
      if (value === void 0) {
        delete this.children;
        return void 0;
      }
      Object.defineProperty(this, "children", {
        value,
        writable: false,
        enumerable: true,
        configurable: false
      });
      return value;
    },
    enumerable: true,
    configurable: true
  });
}
function installLazyCustomType(stub) {
  Object.defineProperty(stub, "type", {
    get() {
      const value = this._resolver.materializeOne(this._id).type;
      Object.defineProperty(this, "type", {
        value,
        writable: true,
        enumerable: true,
        configurable: true
      });
      return value;
    },
    enumerable: true,
    configurable: true
  });
}

// node_modules/satteri/dist/mdast/mdast-visitor.js
function nid2(node, refs) {
  if (node instanceof MdastChildStub)
    return node._refs === refs ? node._id : FOREIGN_REF;
  const id = refs.get(node);
  if (id !== void 0)
    return id;
  const d = Object.getOwnPropertyDescriptor(node, "_nodeId");
  if (d !== void 0 && !d.enumerable)
    return FOREIGN_REF;
  return crossPipelineForeign(node);
}
var requireNid2 = makeRequireNid(nid2);
var MDAST_EPOCH_CACHE = registerEpochCacheSlot(/* @__PURE__ */ new WeakMap());
var MDAST_ROOT = NAME_TO_TYPE2.root;
var MDAST_CUSTOM3 = NAME_TO_TYPE2.custom;

// node_modules/satteri/dist/generated/parse-options.js
var ENABLE_TABLES = 1 << 1;
var ENABLE_FOOTNOTES = 1 << 2;
var ENABLE_STRIKETHROUGH = 1 << 3;
var ENABLE_TASKLISTS = 1 << 4;
var ENABLE_SMART_PUNCTUATION = 1 << 5;
var ENABLE_HEADING_ATTRIBUTES = 1 << 6;
var ENABLE_YAML_STYLE_METADATA_BLOCKS = 1 << 7;
var ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS = 1 << 8;
var ENABLE_MATH = 1 << 10;
var ENABLE_GFM = 1 << 11;
var ENABLE_DEFINITION_LIST = 1 << 12;
var ENABLE_SUPERSCRIPT = 1 << 13;
var ENABLE_SUBSCRIPT = 1 << 14;
var ENABLE_WIKILINKS = 1 << 15;
var ENABLE_DIRECTIVE = 1 << 16;
var ENABLE_SMART_QUOTES = 1 << 18;
var ENABLE_SMART_DASHES = 1 << 19;
var ENABLE_SMART_ELLIPSES = 1 << 20;
var ENABLE_MATH_MULTI_DOLLAR = 1 << 23;

// node_modules/satteri/dist/compile.js
var GFM_PARSE_OPTIONS = ENABLE_TABLES | ENABLE_STRIKETHROUGH | ENABLE_TASKLISTS | ENABLE_GFM;
var FRONTMATTER_PARSE_OPTIONS = ENABLE_YAML_STYLE_METADATA_BLOCKS | ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
var DEFAULT_PARSE_OPTIONS = GFM_PARSE_OPTIONS | ENABLE_FOOTNOTES | FRONTMATTER_PARSE_OPTIONS;
function featuresToParseOptions(features) {
  let options3 = 0;
  const { gfm } = features;
  if (typeof gfm === "object") {
    options3 |= GFM_PARSE_OPTIONS;
    if (gfm.footnotes !== false)
      options3 |= ENABLE_FOOTNOTES;
  } else if (gfm ?? true) {
    options3 |= GFM_PARSE_OPTIONS | ENABLE_FOOTNOTES;
  }
  if (features.frontmatter ?? true)
    options3 |= FRONTMATTER_PARSE_OPTIONS;
  const { math } = features;
  if (typeof math === "object") {
    options3 |= math.singleDollarTextMath === false ? ENABLE_MATH_MULTI_DOLLAR : ENABLE_MATH;
  } else if (math) {
    options3 |= ENABLE_MATH;
  }
  if (features.headingAttributes)
    options3 |= ENABLE_HEADING_ATTRIBUTES;
  if (features.directive)
    options3 |= ENABLE_DIRECTIVE;
  if (features.superscript)
    options3 |= ENABLE_SUPERSCRIPT;
  if (features.subscript)
    options3 |= ENABLE_SUBSCRIPT;
  if (features.wikilinks)
    options3 |= ENABLE_WIKILINKS;
  if (features.definitionList)
    options3 |= ENABLE_DEFINITION_LIST;
  const smartPunctuation = features.smartPunctuation;
  if (typeof smartPunctuation === "object") {
    if (smartPunctuation.quotes ?? true)
      options3 |= ENABLE_SMART_QUOTES;
    if (smartPunctuation.dashes ?? true)
      options3 |= ENABLE_SMART_DASHES;
    if (smartPunctuation.ellipses ?? true)
      options3 |= ENABLE_SMART_ELLIPSES;
  } else if (smartPunctuation) {
    options3 |= ENABLE_SMART_PUNCTUATION;
  }
  return options3;
}
function featuresToNative(features) {
  if (!features)
    return { parseOptions: DEFAULT_PARSE_OPTIONS, convertOptions: void 0 };
  let convertOptions;
  const { gfm } = features;
  if (typeof gfm === "object" && typeof gfm.footnotes === "object") {
    const { label, backContent, backLabel, clobberPrefix } = gfm.footnotes;
    convertOptions = {};
    if (label !== void 0)
      convertOptions.footnoteLabel = label;
    if (backContent !== void 0)
      convertOptions.footnoteBackContent = backContent;
    if (backLabel !== void 0)
      convertOptions.footnoteBackLabel = backLabel;
    if (clobberPrefix !== void 0)
      convertOptions.clobberPrefix = clobberPrefix;
  }
  if (features.rawHtml !== void 0) {
    convertOptions = convertOptions ?? {};
    convertOptions.rawHtml = features.rawHtml;
  }
  return { parseOptions: featuresToParseOptions(features), convertOptions };
}
function releaseHandle(handle, invalidateStubs) {
  if (invalidateStubs)
    markHandleMutated(handle);
  dropHandle(handle);
}
var EMPTY_COMMAND_BUFFER = new Uint8Array(0);
function markdownToMdast(source, options3 = {}) {
  const handle = createMdastHandle(source, featuresToNative(options3.features).parseOptions, options3.position);
  try {
    return materializeMdastTree(new MdastReader(serializeHandle(handle)));
  } finally {
    releaseHandle(handle, true);
  }
}

// src/documents/cell-addresses.ts
var address = /(?:https?:\/\/|www\.)(?:\\\||[^\s|<])*(?<!\\)(?=\|)/gi;
function withCellAddresses(text, parse5) {
  if (!text.includes("|")) return parse5(text);
  const ends = [...text.matchAll(address)].map((found) => found.index + found[0].length);
  if (ends.length === 0) return parse5(text);
  const tree = parse5(withBlanks(text, ends));
  const inTables = endsInTables(tree, ends);
  if (inTables.length === ends.length) return withoutBlanks(tree, ends);
  return withoutBlanks(parse5(withBlanks(text, inTables)), inTables);
}
function withBlanks(text, ends) {
  const parts = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
  return [...parts, text.slice(ends.at(-1) ?? 0)].join(" ");
}
function endsInTables(tree, ends) {
  const spans = [];
  for (const node of nodesOf(tree)) {
    if (node.type === "table" && node.position) spans.push([offset(node.position.start), offset(node.position.end)]);
  }
  spans.sort(([one], [other]) => one - other);
  let span = 0;
  return ends.filter((end, before) => {
    while (span < spans.length && (spans[span]?.[1] ?? 0) <= end + before) span += 1;
    return (spans[span]?.[0] ?? Number.POSITIVE_INFINITY) <= end + before;
  });
}
function withoutBlanks(tree, ends) {
  const blanksBefore = (at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = low + high >> 1;
      if ((ends[middle] ?? 0) + middle < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  for (const { position } of nodesOf(tree)) {
    for (const point of position ? [position.start, position.end] : []) {
      const at = offset(point);
      const before = blanksBefore(at);
      point.column -= before - blanksBefore(at - point.column + 1);
      point.offset = at - before;
    }
  }
  return tree;
}
function nodesOf(tree) {
  const nodes = [tree];
  for (let next = 0; next < nodes.length; next += 1) {
    const node = nodes[next];
    if (node && "children" in node) for (const child of node.children) nodes.push(child);
  }
  return nodes;
}
function offset(point) {
  return point.offset ?? 0;
}

// src/documents/line-beginning.ts
var item = /(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]\n]*\]:/my;
var separator = /\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/my;
var thematic = /(?:-[ \t]*){3,}$|(?:\*[ \t]*){3,}$/my;
var heading = /#{1,6}[ \t]/y;
var tag = /<\/?[a-z][a-z\d-]*(?:[ \t]+[a-z-]+="[^"<>\n]*")*[ \t]*\/?>/iy;
function lineBeginnings(text) {
  const startsWith = (shape, index) => {
    shape.lastIndex = index;
    return shape.test(text);
  };
  let items = [];
  let afterBlank = true;
  let inTable = false;
  let lineBefore = "";
  return (start, end) => {
    const content = skipBlanks(text, start, end, 0);
    if (content.index >= end) {
      inTable = false;
      afterBlank = true;
      lineBefore = "";
      return { depth: items.length + content.quotes, newText: true };
    }
    const isItem = startsWith(item, content.index) && !startsWith(thematic, content.index);
    if (isItem || afterBlank) items = items.filter((column2) => column2 <= content.column);
    const mayBegin = content.column - (items.at(-1) ?? 0) < 4;
    let [{ index, column, quotes }, next] = [content, content];
    while (isItem && startsWith(item, index)) {
      next = skipBlanks(text, item.lastIndex, end, column + item.lastIndex - index);
      items.push(column + item.lastIndex - index + 1);
      quotes += next.quotes;
      index = next.index;
      column = next.column;
    }
    const begins = mayBegin && (isItem && index < end || startsWith(heading, content.index) || startsWith(tag, content.index));
    const line = text.slice(content.index, end);
    if (begins) inTable = false;
    else if (!inTable && line.includes("|") && startsWith(separator, content.index))
      inTable = lineBefore !== "" && cells(line) === cells(lineBefore);
    const newText = begins || afterBlank || inTable;
    lineBefore = line;
    afterBlank = false;
    return { depth: items.length + quotes, newText };
  };
}
function skipBlanks(text, start, end, from) {
  let [index, column, quotes] = [start, from, 0];
  for (; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 62) quotes += 1;
    else if (code !== 32 && code !== 9 && code !== 13) break;
    column += code === 9 ? 4 - column % 4 : 1;
  }
  return { index, column, quotes };
}
function cells(line) {
  return line.replace(/^\||\|[ \t\r]*$/g, "").split(/(?<!\\)\|/).length;
}

// src/documents/line-load.ts
var blank = 1;
var mark = 2;
var seeker = 4;
var reference = 8;
var address2 = 16;
var trailing = 32;
var traits = new Uint8Array(128);
for (const [trait, letters] of [
  [blank, " 	"],
  [mark, "*~[]<>`\\|!_&"],
  [seeker, "_&"],
  [reference, "&"],
  [address2, "@:."],
  [trailing, `!"'),.:;?]*_~`]
]) {
  for (const letter of letters) traits[letter.charCodeAt(0)] = (traits[letter.charCodeAt(0)] ?? 0) | trait;
}
function lineLoad(text, start, end) {
  let [marks, addresses, references, beforeReferences, searched] = [0, 0, 0, 0, 0];
  let [word, seekers, trail, ascii] = [start, 0, 0, true];
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    const trait = code < 128 ? traits[code] ?? 0 : 0;
    if (code > 127) ascii = false;
    trail = trait & trailing ? trail + 1 : 0;
    if (trait === 0) continue;
    searched += trail;
    if (trait & mark) marks += 1;
    if (trait & seeker) seekers += 1;
    if (trait & reference) {
      references += 1;
      beforeReferences += index - start;
    }
    if (trait & address2 && beginsAddress(text, index, code)) {
      addresses += 1;
      seekers += 1;
      marks += 1;
    }
    if (trait & blank) {
      searched += seekers * (index - word);
      seekers = 0;
      word = index + 1;
    }
  }
  searched += seekers * (end - word);
  return { marks, addresses, references, beforeReferences, searched, ascii };
}
function beginsAddress(text, index, code) {
  if (code === 58) return text.startsWith("//", index + 1);
  if (code === 46) return (text.charCodeAt(index - 1) | 32) === 119 && /www$/i.test(text.slice(index - 3, index));
  return true;
}

// src/documents/overload.ts
var harmless = 8192;
var deepest = 100;
var limits2 = {
  // Every reference (`&amp;`) copies the text before it, from the beginning of its paragraph or cell.
  copied: 25e6,
  // Every bare address copies the list of its siblings.
  moved: 2e7,
  // Every `_`, `&` and bare address looks through its word, every full stop through those that follow.
  searched: 15e7,
  // On a line that is not ASCII alone, and on the last, the place of every mark is counted from the line's beginning.
  counted: 4e8,
  // Every bare address looks through what follows it.
  scanned: 25e8
};
function overload(text) {
  if (text.length <= harmless || isPlain(text)) return void 0;
  const beginningOf = lineBeginnings(text);
  let [copied, moved, searched, counted, addresses] = [0, 0, 0, 0, 0];
  let block = { length: 0, nodes: 0, addresses: 0 };
  for (let line = 1, start = 0; start < text.length; line += 1) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    const { depth, newText } = beginningOf(start, end);
    if (depth > deepest) return { problem: "too-deep", line };
    if (newText) {
      moved += block.nodes * block.addresses;
      block = { length: 0, nodes: 0, addresses: 0 };
    }
    const load = lineLoad(text, start, end);
    copied += load.references * block.length + load.beforeReferences;
    searched += load.searched;
    if (!load.ascii || end === text.length) counted += load.marks * (end - start);
    addresses += load.addresses;
    block.length += end - start + 1;
    block.nodes += load.marks + 1;
    block.addresses += load.addresses;
    const tooComplex = copied > limits2.copied || moved + block.nodes * block.addresses > limits2.moved || searched > limits2.searched || counted > limits2.counted || addresses * text.length > limits2.scanned;
    if (tooComplex) return { problem: "too-complex", line };
    start = end + 1;
  }
  return void 0;
}
function isPlain(text) {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    if (end - start > 2e3) return false;
    start = end + 1;
  }
  const addresses = count(text, "@") + count(text, "://") + count(text, "www.");
  const copied = count(text, "&") * text.length;
  return copied < limits2.copied && addresses * text.length < 3 * limits2.moved && !/^(?:\[\^[^\]\n]*\]:)?[ \t>\-+*\d.)]{90}/m.test(text);
}
function count(text, part) {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found += 1;
  return found;
}

// src/documents/markdown.ts
var deepestNode = 2 * deepest + 50;
function parseMarkdown(text) {
  const refused2 = overload(text);
  if (refused2) return refused2;
  const mark2 = text.charCodeAt(0) === 65279 ? 1 : 0;
  try {
    const tree = withCellAddresses(text.slice(mark2), parse2);
    const tooDeep = settle(tree, mark2);
    return tooDeep === void 0 ? { tree } : { problem: "too-deep", line: tooDeep };
  } catch (error) {
    return { problem: error instanceof RangeError ? "too-deep" : "parser-failed", line: 1 };
  }
}
function parse2(text) {
  const tree = markdownToMdast(text, { position: true, features: { gfm: true, frontmatter: false } });
  if (tree.type !== "root") throw new Error("no root");
  return tree;
}
function settle(tree, mark2) {
  let level = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestNode) return level[0]?.position?.start.line ?? 1;
    const below = [];
    for (const node of level) {
      if (mark2 > 0 && node.position) {
        node.position.start.offset = (node.position.start.offset ?? 0) + mark2;
        node.position.end.offset = (node.position.end.offset ?? 0) + mark2;
      }
      if ("children" in node) for (const child of node.children) below.push(child);
    }
    level = below;
  }
  return void 0;
}

// src/documents/look-alike.ts
var foreign = "авсԁеһіјкӏморԛгѕтѵԝхуАВСЕНІЈКМОРЅТХУαγεηικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
var latin = "abcdehijklmopqrstvwxyABCEHIJKMOPSTXYayenikvoptuxABEZHIKMNOPTYX";
var twins = new Map([...foreign].map((letter, at) => [letter, latin.charAt(at)]));
var withoutInk = /(?![\u200c\u200d])[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu;
var joiners = new RegExp("(?<=\\p{Script=Latin})[\\u200c\\u200d]", "gu");
var wide = /[\u00a0\u2000-\u200a\u2010-\u2015\u202f\u205f\u2212\u3000\uff01-\uff5e\u{1d400}-\u{1d7ff}]/gu;
var isAscii = (text) => /^[\x20-\x7e]*$/.test(text);
function lookOf(name) {
  if (isAscii(name)) return void 0;
  const inked = name.replace(withoutInk, "").replace(joiners, "").trim();
  const narrow = inked.replace(
    wide,
    (letter) => /[\u2010-\u2015\u2212]/.test(letter) ? "-" : letter.normalize("NFKC")
  );
  const plain = isAscii(narrow) ? narrow : inked;
  const isMixed = new RegExp("\\p{Script=Latin}", "u").test(plain) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(plain);
  const seen = isMixed ? [...plain].map((letter) => twins.get(letter) ?? letter).join("") : plain;
  return seen === name ? void 0 : seen;
}

// src/documents/csv.ts
var import_papaparse = __toESM(require_papaparse(), 1);
var largestCsv = { columns: 100, rows: 5e3, problems: 20 };
function readCsv(text) {
  const { separator: separator2, from } = separatorOf(text);
  const { rows, problems } = readRows(text, from, separator2);
  const header = rows[0]?.cells ?? [];
  const fitting = [];
  for (const { cells: cells2, width, place } of rows.slice(1)) {
    if (width <= header.length) fitting.push(cells2.slice(0, header.length));
    else problems.push({ problem: "csv-extra-cells", ...place, values: { cells: width, columns: header.length } });
  }
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { header, rows: fitting, problems: problems.slice(0, largestCsv.problems + 1) };
}
function separatorOf(text) {
  const told = /^sep=([,;\t])[ \t]*(?:\n|$)/i.exec(text);
  if (told) return { separator: told[1] ?? ",", from: told[0].length };
  const first = /^\s*([^\n]*)/.exec(text)?.[1] ?? "";
  const bare2 = first.replace(/"[^"]*"/g, "");
  const counts = [",", ";", "	"].map((separator2) => ({ separator: separator2, count: bare2.split(separator2).length }));
  return { separator: counts.sort((a, b) => b.count - a.count)[0]?.separator ?? ",", from: 0 };
}
function readRows(text, from, separator2) {
  const placeAt = placesIn(text);
  const rows = [];
  const problems = [];
  let start = from;
  while (start < text.length) {
    if (rows.length > largestCsv.rows || problems.length === largestCsv.problems) {
      problems.push({ problem: "csv-too-long", ...placeAt(start), values: { rows: Math.max(0, rows.length - 1) } });
      break;
    }
    let at = start;
    let stray;
    import_papaparse.default.parse(text.slice(start), {
      delimiter: separator2,
      newline: "\n",
      fastMode: false,
      step({ data, errors }, parser2) {
        const quote = errors.find((error) => error.type === "Quotes");
        if (quote) stray = start + Math.max(0, (quote.index ?? 1) - 1);
        else {
          const { row, end } = rowAt(text, at, data, separator2, placeAt);
          if (row.width > 0) rows.push(row);
          at = end;
        }
        if (quote || rows.length > largestCsv.rows) parser2.abort();
      }
    });
    if (stray !== void 0) {
      problems.push({ problem: "csv-quote", ...placeAt(stray), values: {} });
      const end = text.indexOf("\n", stray);
      at = end < 0 ? text.length : end + 1;
    }
    start = at;
  }
  return { rows, problems };
}
function rowAt(text, from, values, separator2, placeAt) {
  const place = placeAt(from);
  const cells2 = [];
  let at = from;
  for (const value of values) {
    if (cells2.length < largestCsv.columns) cells2.push({ text: value.trim(), ...placeAt(at) });
    at = endOfCell(text, at, value, separator2) + 1;
  }
  return { row: { cells: cells2, width: values.findLastIndex((value) => value.trim() !== "") + 1, place }, end: at };
}
function endOfCell(text, from, value, separator2) {
  if (text[from] !== '"') return from + value.length;
  let at = from + 2 + value.length + (value.split('"').length - 1);
  while (at < text.length && text[at] !== separator2 && text[at] !== "\n") at += 1;
  return at;
}
function placesIn(text) {
  let line = 1;
  let start = 0;
  return (offset2) => {
    for (let end = text.indexOf("\n", start); end >= 0 && end < offset2; end = text.indexOf("\n", start)) {
      line += 1;
      start = end + 1;
    }
    return { line, column: offset2 - start + 1 };
  };
}

// src/documents/front-matter.ts
var import_gray_matter = __toESM(require_gray_matter(), 1);

// node_modules/yaml/browser/dist/nodes/identity.js
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection2(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var hasAnchor = (node) => (isScalar(node) || isCollection2(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
var BREAK = /* @__PURE__ */ Symbol("break visit");
var SKIP = /* @__PURE__ */ Symbol("skip children");
var REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
  const ctrl = callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection2(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = visit_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
  const ctrl = await callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection2(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key, node, visitor, path) {
  if (typeof visitor === "function")
    return visitor(key, node, path);
  if (isMap(node))
    return visitor.Map?.(key, node, path);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path);
  if (isPair(node))
    return visitor.Pair?.(key, node, path);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path);
  return void 0;
}
function replaceNode(key, path, node) {
  const parent = path[path.length - 1];
  if (isCollection2(parent)) {
    parent.items[key] = node;
  } else if (isPair(parent)) {
    if (key === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
};
var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class _Directives {
  constructor(yaml2, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, _Directives.defaultYaml, yaml2);
    this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    const copy = new _Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    const res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = true;
        break;
      case "1.2":
        this.atNextDocument = false;
        this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        };
        this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(line, onError) {
    if (this.atNextDocument) {
      this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
      this.tags = Object.assign({}, _Directives.defaultTags);
      this.atNextDocument = false;
    }
    const parts = line.trim().split(/[ \t]+/);
    const name = parts.shift();
    switch (name) {
      case "%TAG": {
        if (parts.length !== 2) {
          onError(0, "%TAG directive should contain exactly two parts");
          if (parts.length < 2)
            return false;
        }
        const [handle, prefix] = parts;
        this.tags[handle] = prefix;
        return true;
      }
      case "%YAML": {
        this.yaml.explicit = true;
        if (parts.length !== 1) {
          onError(0, "%YAML directive should contain exactly one part");
          return false;
        }
        const [version] = parts;
        if (version === "1.1" || version === "1.2") {
          this.yaml.version = version;
          return true;
        } else {
          const isValid = /^\d+\.\d+$/.test(version);
          onError(6, `Unsupported YAML version ${version}`, isValid);
          return false;
        }
      }
      default:
        onError(0, `Unknown directive ${name}`, true);
        return false;
    }
  }
  /**
   * Resolves a tag, matching handles to those defined in %TAG directives.
   *
   * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
   *   `'!local'` tag, or `null` if unresolvable.
   */
  tagName(source, onError) {
    if (source === "!")
      return "!";
    if (source[0] !== "!") {
      onError(`Not a valid tag: ${source}`);
      return null;
    }
    if (source[1] === "<") {
      const verbatim = source.slice(2, -1);
      if (verbatim === "!" || verbatim === "!!") {
        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
        return null;
      }
      if (source[source.length - 1] !== ">")
        onError("Verbatim tags must end with a >");
      return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix)
      onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) {
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error) {
        onError(String(error));
        return null;
      }
    }
    if (handle === "!")
      return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
  }
  /**
   * Given a fully resolved tag, returns its printable string form,
   * taking into account current tag prefixes and defaults.
   */
  tagString(tag2) {
    for (const [handle, prefix] of Object.entries(this.tags)) {
      if (tag2.startsWith(prefix))
        return handle + escapeTagName(tag2.substring(prefix.length));
    }
    return tag2[0] === "!" ? tag2 : `!<${tag2}>`;
  }
  toString(doc) {
    const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      const tags = {};
      visit(doc.contents, (_key, node) => {
        if (isNode(node) && node.tag)
          tags[node.tag] = true;
      });
      tagNames = Object.keys(tags);
    } else
      tagNames = [];
    for (const [handle, prefix] of tagEntries) {
      if (handle === "!!" && prefix === "tag:yaml.org,2002:")
        continue;
      if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
        lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
  }
};
Directives.defaultYaml = { explicit: false, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection2(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error = new Error("Failed to resolve repeated object (this should not happen)");
          error.source = source;
          throw error;
        }
      }
    },
    sourceObjects
  };
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  /** Create a copy of this node.  */
  clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** A plain JavaScript representation of this node. */
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: true,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this, "", ctx);
    if (typeof onAnchor === "function")
      for (const { count: count2, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count2);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  /**
   * Resolve the value of this alias within `doc`, finding the last
   * instance of the `source` anchor before this node.
   */
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) {
      nodes = ctx.aliasResolveCache;
    } else {
      nodes = [];
      visit(doc, {
        Node: (_key, node) => {
          if (isAlias(node) || hasAnchor(node))
            nodes.push(node);
        }
      });
      if (ctx)
        ctx.aliasResolveCache = nodes;
    }
    let found = void 0;
    for (const node of nodes) {
      if (node === this)
        break;
      if (node.anchor === this.source)
        found = node;
    }
    if (found && ctx) {
      const { anchors, doc: doc2, maxAliasCount } = ctx;
      let data = anchors.get(found);
      if (!data) {
        toJS(found, null, ctx);
        data = anchors.get(found);
      }
      if (data?.res === void 0) {
        const msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0) {
        data.count += 1;
        if (data.aliasCount === 0)
          data.aliasCount = getAliasCount(doc2, found, anchors);
        if (data.count * data.aliasCount > maxAliasCount) {
          const msg = "Excessive alias count indicates a resource exhaustion attack";
          throw new ReferenceError(msg);
        }
      }
    }
    return found;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
      anchorIsValid(this.source);
      if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection2(node)) {
    let count2 = 0;
    for (const item2 of node.items) {
      const c = getAliasCount(doc, item2, anchors);
      if (c > count2)
        count2 = c;
    }
    return count2;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR);
    this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match = tags.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar(value);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path, value) {
  let v = value;
  for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type);
    Object.defineProperty(this, "schema", {
      value: schema4,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }
  /**
   * Create a copy of this collection.
   *
   * @param schema - If defined, overwrites the original's schema
   */
  clone(schema4) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema4)
      copy.schema = schema4;
    copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /**
   * Adds a value to the collection. For `!!map` and `!!omap` the value must
   * be a Pair instance or a `{ key, value }` object, which may not have a key
   * that already exists in the map.
   */
  addIn(path, value) {
    if (isEmptyPath(path))
      this.add(value);
    else {
      const [key, ...rest] = path;
      const node = this.get(key, true);
      if (isCollection2(node))
        node.addIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
  /**
   * Removes a value from the collection.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.delete(key);
    const node = this.get(key, true);
    if (isCollection2(node))
      return node.deleteIn(rest);
    else
      throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    const [key, ...rest] = path;
    const node = this.get(key, true);
    if (rest.length === 0)
      return !keepScalar && isScalar(node) ? node.value : node;
    else
      return isCollection2(node) ? node.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node))
        return false;
      const n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   */
  hasIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.has(key);
    const node = this.get(key, true);
    return isCollection2(node) ? node.hasIn(rest) : false;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) {
      this.set(key, value);
    } else {
      const node = this.get(key, true);
      if (isCollection2(node))
        node.setIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
var stringifyComment = (str2) => str2.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
  if (/^\n+$/.test(comment))
    return comment.substring(1);
  return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
var lineComment = (str2, indent, comment) => str2.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str2.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
var FOLD_FLOW = "flow";
var FOLD_BLOCK = "block";
var FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text.length <= endStep)
    return text;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split2 = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text, i, indent.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text, i, indent.length);
      end = i + indent.length + endStep;
      split2 = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split2 = i;
      }
      if (i >= end) {
        if (split2) {
          folds.push(split2);
          end = split2 + endStep;
          split2 = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split2 = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text;
  if (onFold)
    onFold();
  let res = text.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2];
    const end2 = folds[i2 + 1] || text.length;
    if (fold === 0)
      res = `
${indent}${text.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text[fold]}\\`;
      res += `
${indent}${text.slice(fold + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text, i, indent) {
  let end = i;
  let start = i + 1;
  let ch = text[start];
  while (ch === " " || ch === "	") {
    if (i < start + indent) {
      ch = text[++i];
    } else {
      do {
        ch = text[++i];
      } while (ch && ch !== "\n");
      end = i;
      start = i + 1;
      ch = text[start];
    }
  }
  return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
var getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
});
var containsDocumentMarker = (str2) => /^(%|---|\.\.\.)/m.test(str2);
function lineLengthOverLimit(str2, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str2.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start = 0; i < strLen; ++i) {
    if (str2[i] === "\n") {
      if (i - start > limit)
        return true;
      start = i + 1;
      if (strLen - start <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str2 = "";
  let start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str2 += json.slice(start, i) + "\\ ";
      i += 1;
      start = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str2 += json.slice(start, i);
            const code = json.substr(i + 2, 4);
            switch (code) {
              case "0000":
                str2 += "\\0";
                break;
              case "0007":
                str2 += "\\a";
                break;
              case "000b":
                str2 += "\\v";
                break;
              case "001b":
                str2 += "\\e";
                break;
              case "0085":
                str2 += "\\N";
                break;
              case "00a0":
                str2 += "\\_";
                break;
              case "2028":
                str2 += "\\L";
                break;
              case "2029":
                str2 += "\\P";
                break;
              default:
                if (code.substr(0, 2) === "00")
                  str2 += "\\x" + code.substr(2);
                else
                  str2 += json.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str2 += json.slice(start, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str2 += "\n";
              i += 2;
            }
            str2 += indent;
            if (json[i + 2] === " ")
              str2 += "\\";
            i += 1;
            start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str2 = start ? str2 + json.slice(start) : json;
  return implicitKey ? str2 : foldFlowLines(str2, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header = (startWithSpace ? indentSize : "") + chomp;
  if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}
${indent}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header}
${indent}${start}${value}${end}`;
}
function plainString(item2, ctx, onComment, onChompKeep) {
  const { type, value } = item2;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item2, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item2, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item2, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str2 = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag2) => tag2.default && tag2.tag !== "tag:yaml.org,2002:str" && tag2.test?.test(str2);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str2 : foldFlowLines(str2, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item2, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item2.value === "string" ? item2 : Object.assign({}, item2, { value: String(item2.value) });
  let { type } = item2;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options3) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options3);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item2) {
  if (item2.tag) {
    const match = tags.filter((t) => t.tag === item2.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item2.format) ?? match[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item2)) {
    obj = item2.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj = match.find((t) => t.format === item2.format) ?? match.find((t) => !t.format);
  } else {
    obj = item2;
    tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node) || isCollection2(node)) && node.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag2 = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag2)
    props.push(doc.directives.tagString(tag2));
  return props.join(" ");
}
function stringify(item2, ctx, onComment, onChompKeep) {
  if (isPair(item2))
    return item2.toString(ctx, onComment, onChompKeep);
  if (isAlias(item2)) {
    if (ctx.doc.directives)
      return item2.toString(ctx);
    if (ctx.resolvedAliases?.has(item2)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item2);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item2]);
      item2 = item2.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = isNode(item2) ? item2 : ctx.doc.createNode(item2, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str2 = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str2;
  return isScalar(node) || str2[0] === "{" || str2[0] === "[" ? `${props} ${str2}` : `${props}
${ctx.indent}${str2}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection2(key) || !isNode(key) && typeof key === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection2(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str2 = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str2.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str2 === "" ? "?" : explicitKey ? `? ${str2}` : str2;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str2 = `? ${str2}`;
    if (keyComment && !keyCommentDone) {
      str2 += lineComment(str2, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str2;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str2 += lineComment(str2, ctx.indent, commentString(keyComment));
    str2 = `? ${str2}
${indent}:`;
  } else {
    str2 = `${str2}:`;
    if (keyComment)
      str2 += lineComment(str2, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str2.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection2(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str2 += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str2 += lineComment(str2, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str2;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning);
  }
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var MERGE_KEY = "<<";
var merge = {
  identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
var isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag2) => tag2.tag === merge.tag && tag2.default);
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value2);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  const k = createNode(key, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR });
    this.key = key;
    this.value = value;
  }
  clone(schema4) {
    let { key, value } = this;
    if (isNode(key))
      key = key.clone(schema4);
    if (isNode(value))
      value = value.clone(schema4);
    return new _Pair(key, value);
  }
  toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options3) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify4 = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify4(collection, ctx, options3);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item2 = items[i];
    let comment2 = null;
    if (isNode(item2)) {
      if (!chompKeep && item2.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item2.commentBefore, chompKeep);
      if (item2.comment)
        comment2 = item2.comment;
    } else if (isPair(item2)) {
      const ik = isNode(item2.key) ? item2.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str3 = stringify(item2, itemCtx, () => comment2 = null, () => chompKeep = true);
    if (comment2)
      str3 += lineComment(str3, itemIndent, commentString(comment2));
    if (chompKeep && comment2)
      chompKeep = false;
    lines.push(blockItemPrefix + str3);
  }
  let str2;
  if (lines.length === 0) {
    str2 = flowChars.start + flowChars.end;
  } else {
    str2 = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line = lines[i];
      str2 += line ? `
${indent}${line}` : "\n";
    }
  }
  if (comment) {
    str2 += "\n" + indentComment(commentString(comment), indent);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str2;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item2 = items[i];
    let comment = null;
    if (isNode(item2)) {
      if (item2.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item2.commentBefore, false);
      if (item2.comment)
        comment = item2.comment;
    } else if (isPair(item2)) {
      const ik = isNode(item2.key) ? item2.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item2.value) ? item2.value : null;
      if (iv) {
        if (iv.comment)
          comment = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item2.value == null && ik?.comment) {
        comment = ik.comment;
      }
    }
    if (comment)
      reqNewline = true;
    let str2 = stringify(item2, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str2.includes("\n"));
    if (i < items.length - 1) {
      str2 += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str2.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str2 += ",";
      }
    }
    if (comment)
      str2 += lineComment(str2, itemIndent, commentString(comment));
    lines.push(str2);
    linesAtValue = lines.length;
  }
  const { start, end } = flowChars;
  if (lines.length === 0) {
    return start + end;
  } else {
    if (!reqNewline) {
      const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str2 = start;
      for (const line of lines)
        str2 += line ? `
${indentStep}${indent}${line}` : "\n";
      return `${str2}
${indent}${end}`;
    } else {
      return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
  if (comment && chompKeep)
    comment = comment.replace(/^\n+/, "");
  if (comment) {
    const ic = indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
  }
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
  const k = isScalar(key) ? key.value : key;
  for (const it of items) {
    if (isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4);
    this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(schema4, obj, ctx) {
    const { keepUndefined, replacer } = ctx;
    const map2 = new this(schema4);
    const add = (key, value) => {
      if (typeof replacer === "function")
        value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key))
        return;
      if (value !== void 0 || keepUndefined)
        map2.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map) {
      for (const [key, value] of obj)
        add(key, value);
    } else if (obj && typeof obj === "object") {
      for (const key of Object.keys(obj))
        add(key, obj[key]);
    }
    if (typeof schema4.sortMapEntries === "function") {
      map2.items.sort(schema4.sortMapEntries);
    }
    return map2;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(pair, overwrite) {
    let _pair;
    if (isPair(pair))
      _pair = pair;
    else if (!pair || typeof pair !== "object" || !("key" in pair)) {
      _pair = new Pair(pair, pair?.value);
    } else
      _pair = new Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      if (isScalar(prev.value) && isScalarValue(_pair.value))
        prev.value.value = _pair.value;
      else
        prev.value = _pair.value;
    } else if (sortEntries) {
      const i = this.items.findIndex((item2) => sortEntries(_pair, item2) < 0);
      if (i === -1)
        this.items.push(_pair);
      else
        this.items.splice(i, 0, _pair);
    } else {
      this.items.push(_pair);
    }
  }
  delete(key) {
    const it = findPair(this.items, key);
    if (!it)
      return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair(key, value), true);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(_, ctx, Type) {
    const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const item2 of this.items)
      addPairToJSMap(ctx, map2, item2);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (const item2 of this.items) {
      if (!isPair(item2))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item2)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false))
      ctx = Object.assign({}, ctx, { allNullValues: true });
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};

// node_modules/yaml/browser/dist/schema/common/map.js
var map = {
  collection: "map",
  default: true,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    if (!isMap(map2))
      onError("Expected a mapping for this tag");
    return map2;
  },
  createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4);
    this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  /**
   * Removes a value from the collection.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   *
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return void 0;
    const it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   *
   * If `key` does not contain a representation of an integer, this will throw.
   * It may be wrapped in a `Scalar`.
   */
  set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (isScalar(prev) && isScalarValue(value))
      prev.value = value;
    else
      this.items[idx] = value;
  }
  toJSON(_, ctx) {
    const seq2 = [];
    if (ctx?.onCreate)
      ctx.onCreate(seq2);
    let i = 0;
    for (const item2 of this.items)
      seq2.push(toJS(item2, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    });
  }
  static from(schema4, obj, ctx) {
    const { replacer } = ctx;
    const seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer === "function") {
          const key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq = {
  collection: "seq",
  default: true,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    if (!isSeq(seq2))
      onError("Expected a sequence for this tag");
    return seq2;
  },
  createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
var string2 = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (str2) => str2,
  stringify(item2, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringifyString(item2, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag = {
  identify: (value) => typeof value === "boolean",
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str2) => new Scalar(str2[0] === "t" || str2[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag: tag2, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag2 || tag2 === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str2) => str2.slice(-3).toLowerCase() === "nan" ? NaN : str2[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str2) => parseFloat(str2),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str2) {
    const node = new Scalar(parseFloat(str2));
    const dot = str2.indexOf(".");
    if (dot !== -1 && str2[str2.length - 1] === "0")
      node.minFractionDigits = str2.length - dot - 1;
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
var intResolve = (str2, offset2, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str2) : parseInt(str2.substring(offset2), radix);
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber(node);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str2, _onError, opt) => intResolve(str2, 2, 8, opt),
  stringify: (node) => intStringify(node, 8, "0o")
};
var int = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str2, _onError, opt) => intResolve(str2, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str2, _onError, opt) => intResolve(str2, 2, 16, opt),
  stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema = [
  map,
  seq,
  string2,
  nullTag,
  boolTag,
  intOct,
  int,
  intHex,
  floatNaN,
  floatExp,
  float
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value);
var jsonScalars = [
  {
    identify: (value) => typeof value === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: (str2) => str2,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str2) => str2 === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str2, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str2) : parseInt(str2, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str2) => parseFloat(str2),
    stringify: stringifyJSON
  }
];
var jsonError = {
  default: true,
  tag: "",
  test: /^/,
  resolve(str2, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str2)}`);
    return str2;
  }
};
var schema2 = [map, seq].concat(jsonScalars, jsonError);

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: false,
  tag: "tag:yaml.org,2002:binary",
  /**
   * Returns a Buffer in node and an Uint8Array in browsers
   *
   * To use the resulting buffer as an image, you'll want to do something like:
   *
   *   const blob = new Blob([buffer], { type: 'image/jpeg' })
   *   document.querySelector('#photo').src = URL.createObjectURL(blob)
   */
  resolve(src, onError) {
    if (typeof atob === "function") {
      const str2 = atob(src.replace(/[\n\r]/g, ""));
      const buffer = new Uint8Array(str2.length);
      for (let i = 0; i < str2.length; ++i)
        buffer[i] = str2.charCodeAt(i);
      return buffer;
    } else {
      onError("This environment does not support reading binary tags; either Buffer or atob is required");
      return src;
    }
  },
  stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    const buf = value;
    let str2;
    if (typeof btoa === "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str2 = btoa(s);
    } else {
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar.BLOCK_LITERAL);
    if (type !== Scalar.QUOTE_DOUBLE) {
      const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
      const n = Math.ceil(str2.length / lineWidth);
      const lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
        lines[i] = str2.substr(o, lineWidth);
      }
      str2 = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString({ comment, type, value: str2 }, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item2 = seq2.items[i];
      if (isPair(item2))
        continue;
      else if (isMap(item2)) {
        if (item2.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item2.items[0] || new Pair(new Scalar(null));
        if (item2.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item2.commentBefore}
${pair.key.commentBefore}` : item2.commentBefore;
        if (item2.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item2.comment}
${cn.comment}` : item2.comment;
        }
        item2 = pair;
      }
      seq2.items[i] = isPair(item2) ? item2 : new Pair(item2);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer } = ctx;
  const pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key = keys[0];
          value = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key = it;
      }
      pairs2.items.push(createPair(key, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: false,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super();
    this.add = YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.prototype.set.bind(this);
    this.tag = _YAMLOMap.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    const map2 = /* @__PURE__ */ new Map();
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const pair of this.items) {
      let key, value;
      if (isPair(pair)) {
        key = toJS(pair.key, "", ctx);
        value = toJS(pair.value, key, ctx);
      } else {
        key = toJS(pair, "", ctx);
      }
      if (map2.has(key))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    const pairs2 = createPairs(schema4, iterable, ctx);
    const omap2 = new this();
    omap2.items = pairs2.items;
    return omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: false,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    const pairs2 = resolvePairs(seq2, onError);
    const seenKeys = [];
    for (const { key } of pairs2.items) {
      if (isScalar(key)) {
        if (seenKeys.includes(key.value)) {
          onError(`Ordered maps must not include duplicate keys: ${key.value}`);
        } else {
          seenKeys.push(key.value);
        }
      }
    }
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === true,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(true),
  stringify: boolStringify
};
var falseTag = {
  identify: (value) => value === false,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(false),
  stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str2) => str2.slice(-3).toLowerCase() === "nan" ? NaN : str2[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str2) => parseFloat(str2.replace(/_/g, "")),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str2) {
    const node = new Scalar(parseFloat(str2.replace(/_/g, "")));
    const dot = str2.indexOf(".");
    if (dot !== -1) {
      const f = str2.substring(dot + 1).replace(/_/g, "");
      if (f[f.length - 1] === "0")
        node.minFractionDigits = f.length;
    }
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
var intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve2(str2, offset2, radix, { intAsBigInt }) {
  const sign = str2[0];
  if (sign === "-" || sign === "+")
    offset2 += 1;
  str2 = str2.substring(offset2).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str2 = `0b${str2}`;
        break;
      case 8:
        str2 = `0o${str2}`;
        break;
      case 16:
        str2 = `0x${str2}`;
        break;
    }
    const n2 = BigInt(str2);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str2, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str2 = value.toString(radix);
    return value < 0 ? "-" + prefix + str2.substr(1) : prefix + str2;
  }
  return stringifyNumber(node);
}
var intBin = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str2, _onError, opt) => intResolve2(str2, 2, 2, opt),
  stringify: (node) => intStringify2(node, 2, "0b")
};
var intOct2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str2, _onError, opt) => intResolve2(str2, 1, 8, opt),
  stringify: (node) => intStringify2(node, 8, "0")
};
var int2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str2, _onError, opt) => intResolve2(str2, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str2, _onError, opt) => intResolve2(str2, 2, 16, opt),
  stringify: (node) => intStringify2(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4);
    this.tag = _YAMLSet.tag;
  }
  add(key) {
    let pair;
    if (isPair(key))
      pair = key;
    else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
      pair = new Pair(key.key, null);
    else
      pair = new Pair(key, null);
    const prev = findPair(this.items, pair.key);
    if (!prev)
      this.items.push(pair);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(key, keepPair) {
    const pair = findPair(this.items, key);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key, value) {
    if (typeof value !== "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = findPair(this.items, key);
    if (prev && !value) {
      this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
      this.items.push(new Pair(key));
    }
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(true))
      return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
    else
      throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    const { replacer } = ctx;
    const set2 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer === "function")
          value = replacer.call(iterable, value, value);
        set2.items.push(createPair(value, null, ctx));
      }
    return set2;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: false,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(true))
        return Object.assign(new YAMLSet(), map2);
      else
        onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str2, asBigInt) {
  const sign = str2[0];
  const parts = sign === "-" || sign === "+" ? str2.substring(1) : str2;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value === "bigint" || Number.isInteger(value),
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str2, _onError, { intAsBigInt }) => parseSexagesimal(str2, intAsBigInt),
  stringify: stringifySexagesimal
};
var floatTime = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str2) => parseSexagesimal(str2, false),
  stringify: stringifySexagesimal
};
var timestamp = {
  identify: (value) => value instanceof Date,
  default: true,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str2) {
    const match = str2.match(timestamp.test);
    if (!match)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day2, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day2, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date -= 6e4 * d;
    }
    return new Date(date);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3 = [
  map,
  seq,
  string2,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int2,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge,
  omap,
  pairs,
  set,
  intTime,
  floatTime,
  timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
var schemas = /* @__PURE__ */ new Map([
  ["core", schema],
  ["failsafe", [map, seq, string2]],
  ["json", schema2],
  ["yaml11", schema3],
  ["yaml-1.1", schema3]
]);
var tagsByName = {
  binary,
  bool: boolTag,
  float,
  floatExp,
  floatNaN,
  floatTime,
  int,
  intHex,
  intOct,
  intTime,
  map,
  merge,
  null: nullTag,
  omap,
  pairs,
  seq,
  set,
  timestamp
};
var coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set,
  "tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag2 of customTags)
      tags = tags.concat(tag2);
  } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge);
  return tags.reduce((tags2, tag2) => {
    const tagObj = typeof tag2 === "string" ? tagsByName[tag2] : tag2;
    if (!tagObj) {
      const tagName = JSON.stringify(tag2);
      const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class _Schema {
  constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema4 === "string" && schema4 || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge2);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, MAP, { value: map });
    Object.defineProperty(this, SCALAR, { value: string2 });
    Object.defineProperty(this, SEQ, { value: seq });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
  }
  clone() {
    const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options3) {
  const lines = [];
  let hasDirectives = options3.directives === true;
  if (options3.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines.push("---");
  const ctx = createStringifyContext(doc, options3);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines.length !== 1)
      lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
      lines[lines.length - 1] = `--- ${body}`;
    } else
      lines.push(body);
  } else {
    lines.push(stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines.push("...");
        lines.push(indentComment(cs, ""));
      } else {
        lines.push(`... ${cs}`);
      }
    } else {
      lines.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
        lines.push("");
      lines.push(indentComment(commentString(dc), ""));
    }
  }
  return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class _Document {
  constructor(value, replacer, options3) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) {
      _replacer = replacer;
    } else if (options3 === void 0 && replacer) {
      options3 = replacer;
      replacer = void 0;
    }
    const opt = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: "warn",
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: "1.2"
    }, options3);
    this.options = opt;
    let { version } = opt;
    if (options3?._directives) {
      this.directives = options3._directives.atDocument();
      if (this.directives.yaml.explicit)
        version = this.directives.yaml.version;
    } else
      this.directives = new Directives({ version });
    this.setSchema(version, options3);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options3);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    const copy = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives)
      copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** Adds a value to the document. */
  add(value) {
    if (assertCollection(this.contents))
      this.contents.add(value);
  }
  /** Adds a value to the document. */
  addIn(path, value) {
    if (assertCollection(this.contents))
      this.contents.addIn(path, value);
  }
  /**
   * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
   *
   * If `node` already has an anchor, `name` is ignored.
   * Otherwise, the `node.anchor` value will be set to `name`,
   * or if an anchor with that name is already present in the document,
   * `name` will be used as a prefix for a new unique anchor.
   * If `name` is undefined, the generated anchor will use 'a' as a prefix.
   */
  createAlias(node, name) {
    if (!node.anchor) {
      const prev = anchorNames(this);
      node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer, options3) {
    let _replacer = void 0;
    if (typeof replacer === "function") {
      value = replacer.call({ "": value }, "", value);
      _replacer = replacer;
    } else if (Array.isArray(replacer)) {
      const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
      const asStr = replacer.filter(keyToStr).map(String);
      if (asStr.length > 0)
        replacer = replacer.concat(asStr);
      _replacer = replacer;
    } else if (options3 === void 0 && replacer) {
      options3 = replacer;
      replacer = void 0;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag: tag2 } = options3 ?? {};
    const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    );
    const ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? true,
      keepUndefined: keepUndefined ?? false,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    };
    const node = createNode(value, tag2, ctx);
    if (flow && isCollection2(node))
      node.flow = true;
    setAnchors();
    return node;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(key, value, options3 = {}) {
    const k = this.createNode(key, null, options3);
    const v = this.createNode(value, null, options3);
    return new Pair(k, v);
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    if (isEmptyPath(path)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(key, keepScalar) {
    return isCollection2(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    if (isEmptyPath(path))
      return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
    return isCollection2(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(key) {
    return isCollection2(this.contents) ? this.contents.has(key) : false;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(path) {
    if (isEmptyPath(path))
      return this.contents !== void 0;
    return isCollection2(this.contents) ? this.contents.hasIn(path) : false;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(key, value) {
    if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, [key], value);
    } else if (assertCollection(this.contents)) {
      this.contents.set(key, value);
    }
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    if (isEmptyPath(path)) {
      this.contents = value;
    } else if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, Array.from(path), value);
    } else if (assertCollection(this.contents)) {
      this.contents.setIn(path, value);
    }
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(version, options3 = {}) {
    if (typeof version === "number")
      version = String(version);
    let opt;
    switch (version) {
      case "1.1":
        if (this.directives)
          this.directives.yaml.version = "1.1";
        else
          this.directives = new Directives({ version: "1.1" });
        opt = { resolveKnownTags: false, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        if (this.directives)
          this.directives.yaml.version = version;
        else
          this.directives = new Directives({ version });
        opt = { resolveKnownTags: true, schema: "core" };
        break;
      case null:
        if (this.directives)
          delete this.directives;
        opt = null;
        break;
      default: {
        const sv = JSON.stringify(version);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options3.schema instanceof Object)
      this.schema = options3.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options3));
    else
      throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function")
      for (const { count: count2, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count2);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
  /**
   * A JSON representation of the document `contents`.
   *
   * @param jsonArg Used by `JSON.stringify` to indicate the array index or
   *   property name.
   */
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
  }
  /** A YAML representation of the document. */
  toString(options3 = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options3 && (!Number.isInteger(options3.indent) || Number(options3.indent) <= 0)) {
      const s = JSON.stringify(options3.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options3);
  }
};
function assertCollection(contents) {
  if (isCollection2(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
  constructor(name, pos, code, message) {
    super();
    this.name = name;
    this.code = code;
    this.message = message;
    this.pos = pos;
  }
};
var YAMLParseError = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLParseError", pos, code, message);
  }
};
var YAMLWarning = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLWarning", pos, code, message);
  }
};
var prettifyError = (src, lc) => (error) => {
  if (error.pos[0] === -1)
    return;
  error.linePos = error.pos.map((pos) => lc.linePos(pos));
  const { line, col } = error.linePos[0];
  error.message += ` at line ${line}, column ${col}`;
  let ci = col - 1;
  let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
  if (ci >= 60 && lineStr.length > 80) {
    const trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = "…" + lineStr.substring(trimStart);
    ci -= trimStart - 1;
  }
  if (lineStr.length > 80)
    lineStr = lineStr.substring(0, 79) + "…";
  if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
    if (prev.length > 80)
      prev = prev.substring(0, 79) + "…\n";
    lineStr = prev + lineStr;
  }
  if (/[^ ]/.test(lineStr)) {
    let count2 = 1;
    const end = error.linePos[1];
    if (end?.line === line && end.col > col) {
      count2 = Math.max(1, Math.min(end.col - col, 80 - ci));
    }
    const pointer = " ".repeat(ci) + "^".repeat(count2);
    error.message += `:

${lineStr}
${pointer}
`;
  }
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset: offset2, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag2 = null;
  let newlineAfterProp = null;
  let comma = null;
  let found = null;
  let start = null;
  for (const token of tokens) {
    if (reqSpace) {
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token.type) {
      case "space":
        if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
          tab = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment)
          comment = cb;
        else
          comment += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment)
            comment += token.source;
          else if (!found || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag2)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag2)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag2 = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag2)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
        found = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow) {
          if (comma)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : offset2;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag: tag2,
    newlineAfterProp,
    end,
    start: start ?? end
  };
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes("\n"))
        return true;
      if (key.end) {
        for (const st of key.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag2) {
  const NodeClass = tag2?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset2 = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key, sep, value } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset: offset2,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === "block-seq")
          onError(offset2, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key && key.indent !== bm.indent)
          onError(offset2, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key)) {
        onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset2, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset2 = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset2, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset2, sep, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset2 = valueNode.range[2];
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset2)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset2, commentEnd ?? offset2];
  return map2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag2) {
  const NodeClass = tag2?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset2 = bs.offset;
  let commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset: offset2,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset2, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset2 = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset2, commentEnd ?? offset2];
  return seq2;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset2, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = false;
    let sep = "";
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment)
            comment = cb;
          else
            comment += sep + cb;
          sep = "";
          break;
        }
        case "newline":
          if (comment)
            sep += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset2 += source.length;
    }
  }
  return { comment, offset: offset2 };
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
var blockMsg = "Block collections are not allowed within flow collections";
var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag2) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag2?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset2 = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start, key, sep, value } = collItem;
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset: offset2,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset2 = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key))
        onError(
          key,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep, null, props, onError);
      coll.items.push(valueNode);
      offset2 = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep)
            for (const st of sep) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset2 = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset2;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset2, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag2) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag2) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag2) : resolveFlowCollection(CN2, ctx, token, onError, tag2);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag2 = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag2) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag2 = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag2);
  const res = tag2.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node = isNode(res) ? res : new Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag2?.format)
    node.format = tag2.format;
  return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
  const start = scalar.offset;
  const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end2 = start + header.length;
    if (scalar.source)
      end2 += scalar.source.length;
    return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar.indent + header.indent;
  let offset2 = scalar.offset + header.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
      if (header.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset2 + indent.length, "MISSING_CHAR", message);
      }
      if (header.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset2, "BAD_INDENT", message);
      }
      break;
    }
    offset2 += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset2 += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset2 - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep === " ")
        sep = "\n";
      else if (!prevMoreIndented && sep === "\n")
        sep = "\n\n";
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep === "\n")
        value += "\n";
      else
        sep = "\n";
    } else {
      value += sep + content;
      sep = " ";
      prevMoreIndented = false;
    }
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += "\n" + lines[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end = start + header.length + scalar.source.length;
  return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset: offset2, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent = 0;
  let chomp = "";
  let error = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error === -1)
        error = offset2 + i;
    }
  }
  if (error !== -1)
    onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment = "";
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length += token.source.length;
        comment = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
  const split2 = source.split(/\n( *)/);
  const first = split2[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines = [line0];
  for (let i = 1; i < split2.length; i += 2)
    lines.push([split2[i], split2[i + 1]]);
  return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
  const { offset: offset2, type, source, end } = scalar;
  let _type;
  let value;
  const _onError = (rel, code, msg) => onError(offset2 + rel, code, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset2, offset2 + source.length, offset2 + source.length]
      };
  }
  const valueEnd = offset2 + source.length;
  const re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset2, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line = /(.*?)\r?\n/sy;
  let match = line.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, "");
  let sep = " ";
  let pos = line.lastIndex;
  while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep === "\n")
        res += sep;
      else
        sep = "\n";
    } else {
      res += sep + lm;
      sep = " ";
    }
    pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold, offset: offset2 } = foldNewline(source, i);
      res += fold;
      i = offset2;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source[i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "\r" && source[i + 1] === "\n") {
        next = source[++i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      while (next === " " || next === "	")
        next = source[++i + 1];
      if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset2) {
  let fold = "";
  let ch = source[offset2 + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset2 + 2] !== "\n")
      break;
    if (ch === "\n")
      fold += "\n";
    offset2 += 1;
    ch = source[offset2 + 1];
  }
  if (!fold)
    fold = " ";
  return { fold, offset: offset2 };
}
var escapeCodes = {
  "0": "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: "\n",
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "",
  // Unicode next line
  _: " ",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset2, length, onError) {
  const cc = source.substr(offset2, length);
  const ok2 = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code = ok2 ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code);
  } catch {
    const raw = source.substr(offset2 - 2, length + 2);
    onError(offset2 - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag2;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag2 = ctx.schema[SCALAR];
  } else if (tagName)
    tag2 = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag2 = findScalarTagByTest(ctx, value, token, onError);
  else
    tag2 = ctx.schema[SCALAR];
  let scalar;
  try {
    const res = tag2.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar(value);
  }
  scalar.range = range;
  scalar.source = value;
  if (type)
    scalar.type = type;
  if (tagName)
    scalar.tag = tagName;
  if (tag2.format)
    scalar.format = tag2.format;
  if (comment)
    scalar.comment = comment;
  return scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag2 of schema4.tags) {
    if (!tag2.collection && tag2.tag === tagName) {
      if (tag2.default && tag2.test)
        matchWithTest.push(tag2);
      else
        return tag2;
    }
  }
  for (const tag2 of matchWithTest)
    if (tag2.test?.test(value))
      return tag2;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  const tag2 = schema4.tags.find((tag3) => (tag3.default === true || atKey && tag3.default === "key") && tag3.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag3) => tag3.default && tag3.test?.test(value)) ?? schema4[SCALAR];
    if (tag2.tag !== compat.tag) {
      const ts = directives.tagString(tag2.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag2;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset2, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset2 -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === "space") {
        offset2 += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset2;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment, anchor, tag: tag2 } = props;
  let node;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError);
      if (anchor || tag2)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag2, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag2 ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    if (token.type === "scalar" && token.source === "")
      node.comment = comment;
    else
      node.commentBefore = comment;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token;
  return node;
}
function composeEmptyNode(ctx, offset2, before, pos, { spaceBefore, comment, anchor, tag: tag2, end }, onError) {
  const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset2, before, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar(ctx, token, tag2, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    node.comment = comment;
    node.range[2] = end;
  }
  return node;
}
function composeAlias({ options: options3 }, { offset: offset2, source, end }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset2, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset2 + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset2 + source.length;
  const re = resolveEnd(end, valueEnd, options3.strict, onError);
  alias.range = [offset2, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options3, directives, { offset: offset2, start, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options3);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset: offset2,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset2, contentEnd, re.offset];
  return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset: offset2, source } = src;
  return [offset2, offset2 + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer = class {
  constructor(options3 = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code, message, warning) => {
      const pos = getErrorPos(source);
      if (warning)
        this.warnings.push(new YAMLWarning(pos, code, message));
      else
        this.errors.push(new YAMLParseError(pos, code, message));
    };
    this.directives = new Directives({ version: options3.version || "1.2" });
    this.options = options3;
  }
  decorate(doc, afterDoc) {
    const { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      } else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment;
      } else if (isCollection2(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else {
      doc.errors = this.errors;
      doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
  }
  /**
   * Current stream status information.
   *
   * Mostly useful at the end of input for an empty stream.
   */
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  /**
   * Compose tokens into documents.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens)
      yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  /** Advance the composer by one CST token. */
  *next(token) {
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset2, message, warning) => {
          const pos = getErrorPos(token);
          pos[0] += offset2;
          this.onError(pos, "BAD_DIRECTIVE", message, warning);
        });
        this.prelude.push(token.source);
        this.atDirectives = true;
        break;
      case "document": {
        const doc = composeDoc(this.options, this.directives, token, this.onError);
        if (this.atDirectives && !doc.directives.docStart)
          this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
        this.decorate(doc, false);
        if (this.doc)
          yield this.doc;
        this.doc = doc;
        this.atDirectives = false;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
        const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error);
        else
          this.doc.errors.push(error);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  /**
   * Call at end of input to yield any remaining document.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
      this.decorate(this.doc, true);
      yield this.doc;
      this.doc = null;
    } else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options);
      const doc = new Document(void 0, opts);
      if (this.atDirectives)
        this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
      doc.range = [0, endOffset, endOffset];
      this.decorate(doc, false);
      yield doc;
    }
  }
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
var BREAK2 = /* @__PURE__ */ Symbol("break visit");
var SKIP2 = /* @__PURE__ */ Symbol("skip children");
var REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit2(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2;
visit2.SKIP = SKIP2;
visit2.REMOVE = REMOVE2;
visit2.itemAtPath = (cst, path) => {
  let item2 = cst;
  for (const [field, index] of path) {
    const tok = item2?.[field];
    if (tok && "items" in tok) {
      item2 = tok.items[index];
    } else
      return void 0;
  }
  return item2;
};
visit2.parentCollection = (cst, path) => {
  const parent = visit2.itemAtPath(cst, path.slice(0, -1));
  const field = path[path.length - 1][0];
  const coll = parent?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path, item2, visitor) {
  let ctrl = visitor(item2, path);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item2[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item2, path);
    }
  }
  return typeof ctrl === "function" ? ctrl(item2, path) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
var BOM = "\uFEFF";
var DOCUMENT = "";
var FLOW_END = "";
var SCALAR2 = "";
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef");
var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
var flowIndicatorChars = new Set(",[]{}");
var invalidAnchorChars = new Set(" ,[]{}\n\r	");
var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
  constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
  }
  /**
   * Generate YAML tokens from the `source` string. If `incomplete`,
   * a part of the last line may be left as a buffer for the next call.
   *
   * @returns A generator of lexical tokens
   */
  *lex(source, incomplete = false) {
    if (source) {
      if (typeof source !== "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source;
      this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1)))
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "	")
      ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n")
      return true;
    if (ch === "\r")
      return this.buffer[i + 1] === "\n";
    return false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset2) {
    let ch = this.buffer[offset2];
    if (this.indentNext > 0) {
      let indent = 0;
      while (ch === " ")
        ch = this.buffer[++indent + offset2];
      if (ch === "\r") {
        const next = this.buffer[indent + offset2 + 1];
        if (next === "\n" || !next && !this.atEnd)
          return offset2 + indent + 1;
      }
      return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset2 + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      const dt = this.buffer.substr(offset2, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset2 + 3]))
        return -1;
    }
    return offset2;
  }
  getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
      end = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = end;
    }
    if (end === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r")
      end -= 1;
    return this.buffer.substring(this.pos, end);
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line = this.getLine();
    if (line === null)
      return this.setNext("stream");
    if (line[0] === BOM) {
      yield* this.pushCount(1);
      line = line.substring(1);
    }
    if (line[0] === "%") {
      let dirEnd = line.length;
      let cs = line.indexOf("#");
      while (cs !== -1) {
        const ch = line[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else {
          cs = line.indexOf("#", cs + 1);
        }
      }
      while (true) {
        const ch = line[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(line.length - n);
      this.pushNewline();
      return "stream";
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      yield* this.pushCount(line.length - sp);
      yield* this.pushNewline();
      return "stream";
    }
    yield DOCUMENT;
    return yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      const s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === "---" ? "doc" : "stream";
      }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
      this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += n;
      return "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
      case "#":
        yield* this.pushCount(line.length - n);
      // fallthrough
      case void 0:
        yield* this.pushNewline();
        return yield* this.parseLineStart();
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel = 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        return "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        n += yield* this.parseBlockScalarHeader();
        n += yield* this.pushSpaces(true);
        yield* this.pushCount(line.length - n);
        yield* this.pushNewline();
        return yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
      nl = yield* this.pushNewline();
      if (nl > 0) {
        sp = yield* this.pushSpaces(false);
        this.indentValue = indent = sp;
      } else {
        sp = 0;
      }
      sp += yield* this.pushSpaces(true);
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null)
      return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
      const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
      if (!atFlowEndMarker) {
        this.flowLevel = 0;
        yield FLOW_END;
        return yield* this.parseLineStart();
      }
    }
    let n = 0;
    while (line[n] === ",") {
      n += yield* this.pushCount(1);
      n += yield* this.pushSpaces(true);
      this.flowKey = false;
    }
    n += yield* this.pushIndicators();
    switch (line[n]) {
      case void 0:
        return "flow";
      case "#":
        yield* this.pushCount(line.length - n);
        return "flow";
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel += 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        this.flowKey = true;
        this.flowLevel -= 1;
        return this.flowLevel ? "flow" : "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "flow";
      case '"':
      case "'":
        this.flowKey = true;
        return yield* this.parseQuotedScalar();
      case ":": {
        const next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",") {
          this.flowKey = false;
          yield* this.pushCount(1);
          yield* this.pushSpaces(true);
          return "flow";
        }
      }
      // fallthrough
      default:
        this.flowKey = false;
        return yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote = this.charAt(0);
    let end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") {
      while (end !== -1 && this.buffer[end + 1] === "'")
        end = this.buffer.indexOf("'", end + 2);
    } else {
      while (end !== -1) {
        let n = 0;
        while (this.buffer[end - 1 - n] === "\\")
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf("\n", cs);
      }
      if (nl !== -1) {
        end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
      }
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
      const ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = true;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case "\n":
          nl = i2;
          indent = 0;
          break;
        case "\r": {
          const next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === "\n")
            break;
        }
        // fallthrough
        default:
          break loop;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      if (this.blockScalarIndent === -1)
        this.indentNext = indent;
      else {
        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      }
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf("\n", cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ")
      ch = this.buffer[++i];
    if (ch === "	") {
      while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep) {
      do {
        let i2 = nl - 1;
        let ch2 = this.buffer[i2];
        if (ch2 === "\r")
          ch2 = this.buffer[--i2];
        const lastChar = i2;
        while (ch2 === " ")
          ch2 = this.buffer[--i2];
        if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
          nl = i2;
        else
          break;
      } while (true);
    }
    yield SCALAR2;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
      if (ch === ":") {
        const next = this.buffer[i + 1];
        if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end = i;
      } else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r") {
          if (next === "\n") {
            i += 1;
            ch = "\n";
            next = this.buffer[i + 1];
          } else
            end = i;
        }
        if (next === "#" || inFlow && flowIndicatorChars.has(next))
          break;
        if (ch === "\n") {
          const cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("plain-scalar");
    yield SCALAR2;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
  }
  *pushCount(n) {
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos += n;
      return n;
    }
    return 0;
  }
  *pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
      yield s;
      this.pos += s.length;
      return s.length;
    } else if (allowEmpty)
      yield "";
    return 0;
  }
  *pushIndicators() {
    let n = 0;
    loop: while (true) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag();
          n += yield* this.pushSpaces(true);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar);
          n += yield* this.pushSpaces(true);
          continue loop;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          const inFlow = this.flowLevel > 0;
          const ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            if (!inFlow)
              this.indentNext = this.indentValue + 1;
            else if (this.flowKey)
              this.flowKey = false;
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2;
      let ch = this.buffer[i];
      while (!isEmpty(ch) && ch !== ">")
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
      let i = this.pos + 1;
      let ch = this.buffer[i];
      while (ch) {
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
          ch = this.buffer[i += 3];
        } else
          break;
      }
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n")
      return yield* this.pushCount(1);
    else if (ch === "\r" && this.charAt(1) === "\n")
      return yield* this.pushCount(2);
    else
      return 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
      ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "	");
    const n = i - this.pos;
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos = i;
    }
    return n;
  }
  *pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch))
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
  }
};

// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
  constructor() {
    this.lineStarts = [];
    this.addNewLine = (offset2) => this.lineStarts.push(offset2);
    this.linePos = (offset2) => {
      let low = 0;
      let high = this.lineStarts.length;
      while (low < high) {
        const mid = low + high >> 1;
        if (this.lineStarts[mid] < offset2)
          low = mid + 1;
        else
          high = mid;
      }
      if (this.lineStarts[low] === offset2)
        return { line: low + 1, col: 1 };
      if (low === 0)
        return { line: 0, col: offset2 };
      const start = this.lineStarts[low - 1];
      return { line: low, col: offset2 - start + 1 };
    };
  }
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
  for (let i = 0; i < list.length; ++i)
    if (list[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list) {
  for (let i = 0; i < list.length; ++i) {
    switch (list[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser = class {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new Lexer();
    this.onNewLine = onNewLine;
  }
  /**
   * Parse `source` as a YAML stream.
   * If `incomplete`, a part of the last line may be left as a buffer for the next call.
   *
   * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
   *
   * @returns A generator of tokens representing each directive, document, and other structure.
   */
  *parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0)
      this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    if (!incomplete)
      yield* this.end();
  }
  /**
   * Advance the parser by the `source` of one lexical token.
   */
  *next(source) {
    this.source = source;
    if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += source.length;
      return;
    }
    const type = tokenType(source);
    if (!type) {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source });
      this.offset += source.length;
    } else if (type === "scalar") {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = "scalar";
    } else {
      this.type = type;
      yield* this.step();
      switch (type) {
        case "newline":
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine)
            this.onNewLine(this.offset + source.length);
          break;
        case "space":
          if (this.atNewLine && source[0] === " ")
            this.indent += source.length;
          break;
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
          if (this.atNewLine)
            this.indent += source.length;
          break;
        case "doc-mode":
        case "flow-error-end":
          return;
        default:
          this.atNewLine = false;
      }
      this.offset += source.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    while (this.stack.length > 0)
      yield* this.pop();
  }
  get sourceToken() {
    const st = {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
    return st;
  }
  *step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      while (this.stack.length > 0)
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error) {
    const token = error ?? this.stack.pop();
    if (!token) {
      const message = "Tried to pop an empty stack";
      yield { type: "error", offset: this.offset, source: "", message };
    } else if (this.stack.length === 0) {
      yield token;
    } else {
      const top = this.peek(1);
      if (token.type === "block-scalar") {
        token.indent = "indent" in top ? top.indent : 0;
      } else if (token.type === "flow-collection" && top.type === "document") {
        token.indent = 0;
      }
      if (token.type === "flow-collection")
        fixFlowSeqItems(token);
      switch (top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] });
            this.onKeyLine = true;
            return;
          } else if (it.sep) {
            it.value = token;
          } else {
            Object.assign(it, { key: token, sep: [] });
            this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          const it = top.items[top.items.length - 1];
          if (it.value)
            top.items.push({ start: [], value: token });
          else
            it.value = token;
          break;
        }
        case "flow-collection": {
          const it = top.items[top.items.length - 1];
          if (!it || it.value)
            top.items.push({ start: [], key: token, sep: [] });
          else if (it.sep)
            it.value = token;
          else
            Object.assign(it, { key: token, sep: [] });
          return;
        }
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop();
          yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        const last = token.items[token.items.length - 1];
        if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
          if (top.type === "document")
            top.end = last.start;
          else
            top.items.push({ start: last.start });
          token.items.splice(-1, 1);
        }
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        const doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        if (this.type === "doc-start")
          doc.start.push(this.sourceToken);
        this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        if (findNonEmptyIndex(doc.start) !== -1) {
          yield* this.pop();
          yield* this.step();
        } else
          doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    if (bv)
      this.stack.push(bv);
    else {
      yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      const prev = getPrevProps(this.peek(2));
      const start = getFirstKeyStartProps(prev);
      let sep;
      if (scalar.end) {
        sep = scalar.end;
        sep.push(this.sourceToken);
        delete scalar.end;
      } else
        sep = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start, key: scalar, sep }]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar.props.push(this.sourceToken);
        return;
      case "scalar":
        scalar.source = this.source;
        this.atNewLine = true;
        this.indent = 0;
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        yield* this.pop();
        break;
      /* istanbul ignore next should not happen */
      default:
        yield* this.pop();
        yield* this.step();
    }
  }
  *blockMap(map2) {
    const it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        this.onKeyLine = false;
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          it.start.push(this.sourceToken);
        }
        return;
      case "space":
      case "comment":
        if (it.value) {
          map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            const prev = map2.items[map2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
      const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
      let start = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              if (st.indent > map2.indent)
                nl.length = 0;
              break;
            default:
              nl.length = 0;
          }
        }
        if (nl.length >= 2)
          start = it.sep.splice(nl[1]);
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start });
            this.onKeyLine = true;
          } else if (it.sep) {
            it.sep.push(this.sourceToken);
          } else {
            it.start.push(this.sourceToken);
          }
          return;
        case "explicit-key-ind":
          if (!it.sep && !it.explicitKey) {
            it.start.push(this.sourceToken);
            it.explicitKey = true;
          } else if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start, explicitKey: true });
          } else {
            this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: true }]
            });
          }
          this.onKeyLine = true;
          return;
        case "map-value-ind":
          if (it.explicitKey) {
            if (!it.sep) {
              if (includesToken(it.start, "newline")) {
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              } else {
                const start2 = getFirstKeyStartProps(it.start);
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                });
              }
            } else if (it.value) {
              map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start, key: null, sep: [this.sourceToken] }]
              });
            } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
              const start2 = getFirstKeyStartProps(it.start);
              const key = it.key;
              const sep = it.sep;
              sep.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key, sep }]
              });
            } else if (start.length > 0) {
              it.sep = it.sep.concat(start, this.sourceToken);
            } else {
              it.sep.push(this.sourceToken);
            }
          } else {
            if (!it.sep) {
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            } else if (it.value || atNextItem) {
              map2.items.push({ start, key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              });
            } else {
              it.sep.push(this.sourceToken);
            }
          }
          this.onKeyLine = true;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start, key: fs, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs);
          } else {
            Object.assign(it, { key: fs, sep: [] });
            this.onKeyLine = true;
          }
          return;
        }
        default: {
          const bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else if (atMapIndent) {
              map2.items.push({ start });
            }
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *blockSequence(seq2) {
    const it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            const prev = seq2.items[seq2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        if (it.value || includesToken(it.start, "seq-item-ind"))
          seq2.items.push({ start: [this.sourceToken] });
        else
          it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      const bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do {
        yield* this.pop();
        top = this.peek(1);
      } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          if (!it || it.sep)
            fc.items.push({ start: [this.sourceToken] });
          else
            it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          if (!it || it.value)
            fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          if (!it || it.value)
            fc.items.push({ start: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs, sep: [] });
          else if (it.sep)
            this.stack.push(fs);
          else
            Object.assign(it, { key: fs, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      if (bv)
        this.stack.push(bv);
      else {
        yield* this.pop();
        yield* this.step();
      }
    } else {
      const parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
        yield* this.pop();
        yield* this.step();
      } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep = fc.end.splice(1, fc.end.length);
        sep.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start, key: fc, sep }]
        };
        this.onKeyLine = true;
        this.stack[this.stack.length - 1] = map2;
      } else {
        yield* this.lineEnd(fc);
      }
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
        this.onNewLine(this.offset + nl);
        nl = this.source.indexOf("\n", nl) + 1;
      }
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        start.push(this.sourceToken);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, explicitKey: true }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start, indent) {
    if (this.type !== "comment")
      return false;
    if (this.indent <= indent)
      return false;
    return start.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
      if (docEnd.end)
        docEnd.end.push(this.sourceToken);
      else
        docEnd.end = [this.sourceToken];
      if (this.type === "newline")
        yield* this.pop();
    }
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop();
        yield* this.step();
        break;
      case "newline":
        this.onKeyLine = false;
      // fallthrough
      case "space":
      case "comment":
      default:
        if (token.end)
          token.end.push(this.sourceToken);
        else
          token.end = [this.sourceToken];
        if (this.type === "newline")
          yield* this.pop();
    }
  }
};

// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options3) {
  const prettyErrors = options3.prettyErrors !== false;
  const lineCounter = options3.lineCounter || prettyErrors && new LineCounter() || null;
  return { lineCounter, prettyErrors };
}
function parseDocument(source, options3 = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options3);
  const parser2 = new Parser(lineCounter?.addNewLine);
  const composer = new Composer(options3);
  let doc = null;
  for (const _doc of composer.compose(parser2.parse(source), true, source.length)) {
    if (!doc)
      doc = _doc;
    else if (doc.options.logLevel !== "silent") {
      doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
      break;
    }
  }
  if (prettyErrors && lineCounter) {
    doc.errors.forEach(prettifyError(source, lineCounter));
    doc.warnings.forEach(prettifyError(source, lineCounter));
  }
  return doc;
}

// src/documents/yaml-lines.ts
var isEmpty2 = (line) => /^[ \t]*(?:#.*)?$/.test(line);
function oneDocument(text) {
  if (!/^(?:%|---|\.\.\.)/m.test(text)) return { text, directives: [] };
  const lines = text.split("\n");
  const directives = [];
  let begun = false;
  for (const [at, line] of lines.entries()) {
    if (isEmpty2(line)) continue;
    if (!begun && line.startsWith("%")) {
      directives.push(at + 1);
      lines[at] = "";
    } else if (/^(?:---|\.\.\.)(?:[ \t]|$)/.test(line)) {
      if (begun || line.startsWith(".")) {
        const rest = lines.slice(at).findIndex((later) => !isEmpty2(later.replace(/^(?:---|\.\.\.)(?=[ \t]|$)/, "")));
        return { text: lines.slice(0, at).join("\n"), directives, ...rest < 0 ? {} : { second: at + rest + 1 } };
      }
      lines[at] = `   ${line.slice(3)}`;
      begun = true;
    } else {
      begun = true;
    }
  }
  return { text: lines.join("\n"), directives };
}
function settingLines(text) {
  const lines = text.split("\n");
  const starts = lines.flatMap((line, at) => beginsSetting(line) ? [at] : []);
  if (starts[0] !== 0) starts.unshift(0);
  return starts.map((start, at) => ({ text: lines.slice(start, starts[at + 1]).join("\n"), line: start + 1 })).filter((part) => !part.text.split("\n").every(isEmpty2));
}
function beginsSetting(line) {
  return /^[^\s#\-[\]{},]/.test(line);
}

// src/documents/yaml-parts.ts
var forbidden = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
var deepest2 = 50;
function addRoot(settings, root, reading) {
  if (isAllowed(root, "", reading)) addSettings(settings, root, reading, 0);
}
function addSettings(settings, map2, reading, depth) {
  for (const { key: node, value } of map2.items) {
    const key = readKey(node, reading);
    if (!key) continue;
    const first = settings.get(key.key);
    const look = lookOf(key.key);
    if (forbidden.has(key.key)) reading.note({ problem: "forbidden-key", ...key.place, values: { key: key.key } });
    else if (first) {
      reading.note({ problem: "duplicate-key", ...key.place, values: { key: key.key, firstLine: first.line } });
    } else {
      if (look !== void 0) {
        reading.note({ problem: "look-alike-key", ...key.place, values: { key: key.key, looksLike: look } });
      }
      const read2 = readValue(value, key.key, reading, depth);
      if (read2) settings.set(key.key, { key: key.key, ...read2, ...key.place });
    }
  }
}
function readKey(node, reading) {
  if (isAlias(node)) return refuseMark(node, "*", node.source, reading);
  if (!isScalar(node)) return refuse(offsetOf(node), reading, { cause: "other" });
  const key = (node.source ?? String(node.value)).normalize("NFC");
  if (!isAllowed(node, key, reading)) return void 0;
  return key === "" ? refuse(offsetOf(node), reading, { cause: "other" }) : { key, place: reading.placeOf(offsetOf(node)) };
}
function readValue(node, key, reading, depth) {
  if (node === null || node === void 0) return { value: null, source: "" };
  if (!isAllowed(node, key, reading)) return void 0;
  if (isScalar(node)) {
    const source2 = node.source ?? "";
    const comment = source2 === "" && node.value === null ? /^[ \t]*#(?=[^\s#])/.exec(reading.text.slice(offsetOf(node))) : null;
    if (comment) {
      const offset2 = offsetOf(node) + comment[0].length - 1;
      return refuse(offset2, reading, { cause: "first-character", key, character: "#" });
    }
    const isUsable = typeof node.value !== "number" || Number.isFinite(node.value);
    return { value: isUsable ? node.value : source2, source: source2 };
  }
  if (depth >= deepest2) return refuse(offsetOf(node), reading, { cause: "too-deep", key });
  if (isMap(node) && node.flow && isMap(node.items[0]?.key))
    return refuse(offsetOf(node), reading, { cause: "braces", key });
  const source = sourceOf(node, reading);
  if (isMap(node)) {
    const parts = /* @__PURE__ */ new Map();
    addSettings(parts, node, reading, depth + 1);
    return { value: Object.fromEntries([...parts].map(([name, part]) => [name, part.value])), source, parts };
  }
  return isSeq(node) ? readList(node, key, source, reading, depth) : void 0;
}
function readList(list, key, source, reading, depth) {
  if (list.flow && beginsAsPrompt(list.items[0], reading)) return { value: source, source };
  const parts = /* @__PURE__ */ new Map();
  list.items.forEach((item2, index) => {
    const read2 = readValue(item2, key, reading, depth + 1);
    const place = reading.placeOf(offsetOf(item2));
    parts.set(index, { key: String(index), value: null, ...read2, ...place });
  });
  return { value: [...parts.values()].map((part) => part.value), source, parts };
}
function beginsAsPrompt(first, reading) {
  if (!isMap(first) || reading.text[offsetOf(first)] === "{") return false;
  const key = first.items[0]?.key;
  return isScalar(key) && /\S\s+\S/.test(key.source ?? "");
}
function isAllowed(node, key, reading) {
  const hasAnchor2 = "anchor" in node && node.anchor !== void 0;
  const mark2 = isAlias(node) ? "*" : node.tag !== void 0 ? "!" : hasAnchor2 ? "&" : void 0;
  if (mark2 !== void 0) refuseMark(node, mark2, key, reading);
  return mark2 === void 0;
}
function refuseMark(node, mark2, key, reading) {
  let offset2 = reading.text.lastIndexOf(mark2, offsetOf(node));
  while (mark2 === "!" && reading.text[offset2 - 1] === "!") offset2 -= 1;
  const problem = mark2 === "!" ? "front-matter-tag" : "front-matter-alias";
  reading.note({ problem, ...reading.placeOf(Math.max(0, offset2)), values: { key, mark: mark2 } });
}
function refuse(offset2, reading, values) {
  reading.note({ problem: "front-matter-unreadable", ...reading.placeOf(offset2), values });
}
function offsetOf(node) {
  const range = typeof node === "object" && node !== null && "range" in node ? node.range : null;
  return range?.[0] ?? 0;
}
function sourceOf(node, reading) {
  const range = node.range;
  return range ? reading.text.slice(range[0], range[1]) : "";
}

// src/documents/yaml-trouble.ts
function troubleOf(error, text) {
  const offset2 = Math.min(error.pos[0], text.length);
  const start = text.lastIndexOf("\n", offset2 - 1) + 1;
  const end = text.indexOf("\n", start);
  const line = text.slice(start, end < 0 ? void 0 : end);
  const value = line.replace(/^[ \t]*(?:- +)*(?:[^\s"'][^:]*:(?=\s|$))?[ \t]*/, "");
  const character = [...value][0] ?? "";
  const wrongStart = { cause: "first-character", offset: start + line.length - value.length, character };
  if (/^\{[{%]/.test(value)) return { cause: "braces", offset: offset2 };
  switch (error.code) {
    case "TAB_AS_INDENT":
      return { cause: "tab", offset: offset2 };
    case "BAD_SCALAR_START":
      return { cause: "first-character", offset: offset2, character: text[offset2] ?? character };
    case "BAD_DQ_ESCAPE":
      return { cause: "backslash", offset: offset2 };
    case "RESOURCE_EXHAUSTION":
      return { cause: "too-deep", offset: offset2 };
    case "BAD_INDENT":
      return { cause: error.message.startsWith("Flow") ? "bracket" : "indentation", offset: offset2 };
    case "BLOCK_AS_IMPLICIT_KEY":
      if (/^[?-](?:\s|$)/.test(value)) return wrongStart;
      return { cause: /:(?:\s|$)/.test(value) ? "colon" : "indentation", offset: offset2 };
    case "MISSING_CHAR":
      if (error.message.startsWith("Missing closing")) return { cause: "quote", offset: openQuote(text) ?? offset2 };
      return aboutKey(line, offset2);
    case "MULTILINE_IMPLICIT_KEY":
      return aboutKey(line, offset2);
    case "UNEXPECTED_TOKEN":
      if (/^["']/.test(value)) return { cause: "quote", offset: offset2 };
      if (/^[-*&!|>?]/.test(value)) return wrongStart;
      if (/[[\]{}]/.test(line)) return { cause: "bracket", offset: offset2 };
      return { cause: /^[ \t]/.test(text) ? "indentation" : "other", offset: offset2 };
    default:
      return { cause: "other", offset: offset2 };
  }
}
function aboutKey(line, offset2) {
  if (/^[ \t]*(?:- +)*[\w-]+:\S/.test(line)) return { cause: "space", offset: offset2 };
  return { cause: /:(?:\s|$)|^[ \t]*-(?:\s|$)/.test(line) ? "indentation" : "no-colon", offset: offset2 };
}
function openQuote(text) {
  let start = 0;
  for (const line of text.split("\n")) {
    const opening = /(?:^|[:\-[{,] *)(["'])/.exec(line);
    const quote = opening?.[1];
    if (opening && quote && line.split(quote).length % 2 === 0) return start + opening.index + opening[0].length - 1;
    start += line.length + 1;
  }
  return void 0;
}

// src/documents/yaml-settings.ts
var mostProblems = 50;
var options2 = {
  version: "1.2",
  schema: "core",
  uniqueKeys: false,
  prettyErrors: false,
  resolveKnownTags: false,
  logLevel: "silent"
};
function readYaml(text, firstLine) {
  const settings = /* @__PURE__ */ new Map();
  const problems = [];
  const one = oneDocument(text);
  const above = firstLine - 1;
  for (const line of one.directives) {
    problems.push({ problem: "front-matter-directive", line: above + line, column: 1, values: {} });
  }
  if (one.second !== void 0) {
    const values = { cause: "several-documents" };
    problems.push({ problem: "front-matter-unreadable", line: above + one.second, column: 1, values });
  }
  const whole3 = { text: one.text, isPart: false, above, settings, problems };
  const trouble = read(whole3);
  if (trouble) problems.push(...trouble.problem === "front-matter-unreadable" ? readEach(whole3, trouble) : [trouble]);
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { settings, problems: problems.slice(0, mostProblems) };
}
function readEach(whole3, trouble) {
  const parts = settingLines(whole3.text);
  if (parts.length < 2) return [trouble];
  const troubles = parts.flatMap(({ text, line }) => {
    return read({ ...whole3, text, isPart: true, above: whole3.above + line - 1 }) ?? [];
  });
  return troubles.length > 0 ? troubles : [trouble];
}
function read({ text, isPart, above, settings, problems }) {
  const lines = new LineCounter();
  const placeOf = (offset2) => {
    const { line, col } = lines.linePos(offset2);
    return { line: line + above, column: col };
  };
  const parsed = parse4(text, lines);
  if ("cause" in parsed) {
    const key = /^["']?([^"':#\s][^"':]{0,80})["']?[ \t]*:/.exec(text)?.[1];
    const { cause: cause2, offset: offset2, character } = parsed;
    const values = { cause: cause2, ...key === void 0 ? {} : { key }, ...character === void 0 ? {} : { character } };
    return { problem: "front-matter-unreadable", ...placeOf(offset2), values };
  }
  const root = parsed.contents;
  if (isMap(root)) {
    addRoot(settings, root, { text, placeOf, note: (problem) => problems.push(problem) });
    return void 0;
  }
  if (root === null || isScalar(root) && root.value === null) return void 0;
  const place = placeOf(root.range[0]);
  const isGlued = isScalar(root) && /^[\w-]+:\S/.test(String(root.source));
  if (!isPart && !isGlued) return { problem: "front-matter-not-a-map", ...place, values: {} };
  const cause = isGlued ? "space" : isScalar(root) ? "no-colon" : "other";
  return { problem: "front-matter-unreadable", ...place, values: { cause } };
}
function parse4(text, lineCounter) {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    const document = parseDocument(text, { ...options2, lineCounter });
    const [error] = document.errors;
    return error ? troubleOf(error, text) : document;
  } catch {
    return { cause: "too-deep", offset: 0 };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

// src/documents/front-matter.ts
var largestFrontMatter = { bytes: 64 * 1024, lines: 2e3 };
var noFrontMatter = frontMatter({ body: "" });
function readFrontMatter(text) {
  const first = lineAt(text, 0);
  if (/^\+\+\+[ \t]*$/.test(first)) return withoutToml(text);
  const language = /^---([A-Za-z]{1,20})[ \t]*$/.exec(first)?.[1];
  if (language !== void 0) return inAnotherLanguage(text, language);
  if (!/^---[ \t]*$/.test(first)) return frontMatter({ body: text });
  const end = closingLine(text, /^(?:---|\.\.\.)[ \t]*$/);
  if (!end) {
    const unclosed = looksLikeSetting(lineAt(text, first.length + 1));
    const problems = unclosed ? [problemAt(1, "front-matter-unclosed")] : [];
    return frontMatter({ body: text, problems });
  }
  const block = text.slice(first.length + 1, end.from);
  if (!isSettings(block)) return frontMatter({ body: text });
  const body = blank2(text.slice(0, end.to)) + text.slice(end.to);
  return frontMatter({ ...readLimited(block, 2, split), body, endLine: end.line });
}
var refused = { parse: () => ({}), stringify: () => "" };
var engines2 = { yaml: refused, json: refused, javascript: refused, js: refused, coffee: refused, toml: refused };
function split(block) {
  if (/^---/m.test(block)) return block;
  return (0, import_gray_matter.default)(`---
${block}---
`, { engines: engines2, language: "yaml" }).matter.slice(1);
}
function readYamlFile(text) {
  const body = blank2(text);
  return frontMatter({
    ...readLimited(text, 1),
    body,
    endLine: body.length + (text.endsWith("\n") || text === "" ? 0 : 1)
  });
}
function readLimited(block, firstLine, take = (text) => text) {
  const lines = countLines(block);
  if (lines > largestFrontMatter.lines || Buffer.byteLength(block) > largestFrontMatter.bytes) {
    const values = { limit: largestFrontMatter.lines, kilobytes: largestFrontMatter.bytes / 1024 };
    return { problems: [{ ...problemAt(firstLine, "front-matter-too-large"), values }] };
  }
  return readYaml(take(block), firstLine);
}
function frontMatter(found) {
  const settings = found.settings ?? /* @__PURE__ */ new Map();
  const settingAt = (path) => {
    let setting;
    let parts = settings;
    for (const step of path) {
      setting = parts?.get(step);
      parts = setting?.parts;
    }
    return setting;
  };
  return {
    problems: [],
    endLine: 0,
    ...found,
    settings,
    placeOf(path) {
      const setting = settingAt(path);
      return setting && { line: setting.line, column: setting.column };
    },
    sourceOf: (path) => settingAt(path)?.source
  };
}
function withoutToml(text) {
  const end = closingLine(text, /^\+\+\+[ \t]*$/);
  if (!end) return frontMatter({ body: text });
  return frontMatter({ body: blank2(text.slice(0, end.to)) + text.slice(end.to), endLine: end.line });
}
function inAnotherLanguage(text, language) {
  if (!closingLine(text, /^---[ \t]*$/)) return frontMatter({ body: text });
  const values = { cause: "language", language };
  return frontMatter({ body: text, problems: [{ ...problemAt(1, "front-matter-unreadable"), column: 4, values }] });
}
function isSettings(block) {
  const lines = block.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first < 0) return true;
  if (first > 0) return looksLikeSetting(lines[first] ?? "");
  const written2 = lines.filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const opening = written2[0];
  if (opening === void 0) return lines.some((line) => looksLikeSetting(line.replace(/^#+ ?/, "")));
  if (looksLikeSetting(opening) || /^(?:- |-$|\{[^{%]|\{$|%|![^[]|&|\? )/.test(opening)) return true;
  return written2.some((line) => /^[\w-]+:(?:\s|$)/.test(line));
}
function looksLikeSetting(line) {
  return /^["']?[\p{L}\p{N}_][^:]{0,80}:(?:\s|$)/u.test(line) || /^[A-Za-z_][\w-]*:(?!\/\/)\S/.test(line);
}
function closingLine(text, closing) {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    line += 1;
    const found = lineAt(text, at + 1);
    if (closing.test(found)) return { from: at + 1, to: at + 1 + found.length, line };
  }
  return void 0;
}
function lineAt(text, from) {
  const end = text.indexOf("\n", from);
  return text.slice(from, end < 0 ? void 0 : end);
}
function countLines(text) {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
function blank2(text) {
  return "\n".repeat(countLines(text));
}
function problemAt(line, problem) {
  return { problem, line, column: 1, values: {} };
}

// from-node:node:buffer?src/documents/guard.ts
var whole2 = process.getBuiltinModule("node:buffer");
var isUtf8_ = /* @__PURE__ */ (() => whole2.isUtf8)();

// src/documents/guard.ts
var largestFile = limits.fileBytes;
var decoder = new TextDecoder();
function readText(bytes) {
  if (bytes.length > largestFile) return { problem: "too-large", values: { limit: largestFile / 1024 } };
  if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) {
    return { problem: "utf-16", values: {} };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { problem: "has-nul", values: { line: lineAt2(bytes, nul) } };
  if (!isUtf8_(bytes)) return { problem: "not-utf8", values: { line: firstBadLine(bytes) } };
  const text = decoder.decode(bytes);
  return { text: text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text };
}
function firstBadLine(bytes) {
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (!isUtf8_(bytes.subarray(start, end))) break;
    start = end + 1;
  }
  return lineAt2(bytes, start);
}
function lineAt2(bytes, offset2) {
  const before = bytes.subarray(0, offset2);
  let line = 1;
  before.forEach((byte, at) => {
    if (byte === 10 || byte === 13 && bytes[at + 1] !== 10) line += 1;
  });
  return line;
}

// src/documents/page.ts
var empty = { type: "root", children: [] };
function readPage(path, bytes) {
  const read2 = readText(bytes);
  if ("problem" in read2)
    return blank3(path, "", [
      { problem: read2.problem, place: { path, line: lineIn(read2.values), column: 1 }, values: read2.values }
    ]);
  if (/\.ya?ml$/i.test(path)) return { ...blank3(path, read2.text, []), ...withSettings(path, readYamlFile(read2.text)) };
  if (/\.csv$/i.test(path)) return blank3(path, read2.text, placed(path, readCsv(read2.text).problems));
  const settings = readFrontMatter(read2.text);
  const parsed = parseMarkdown(settings.body);
  const page = { ...blank3(path, read2.text, []), ...withSettings(path, settings) };
  if ("problem" in parsed) {
    const place = { path, line: parsed.line, column: 1 };
    return { ...page, problems: [...page.problems, { problem: parsed.problem, place, values: {} }] };
  }
  return { ...page, tree: parsed.tree, definitions: definitionsOf(parsed.tree), title: titleOf(parsed.tree) };
}
function isMarkedPrivate({ settings, text }) {
  const value = settings.settings.get("visibility")?.value;
  if (typeof value === "string") return plainName(value) === "private";
  return settings.problems.length > 0 && /^visibility:\s*["']?private\b/im.test(text.slice(0, 4e3));
}
function unreadablePage(path, problem) {
  return blank3(path, "", [{ problem, place: { path, line: 1, column: 1 }, values: {} }]);
}
function withSettings(path, settings) {
  return { settings, problems: placed(path, settings.problems) };
}
function placed(path, slips) {
  return slips.map(({ problem, line, column, values }) => ({ problem, place: { path, line, column }, values }));
}
function lineIn({ line }) {
  return typeof line === "number" ? line : 1;
}
function blank3(path, text, problems) {
  return { path, text, settings: noFrontMatter, tree: empty, definitions: /* @__PURE__ */ new Map(), title: void 0, problems };
}

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
  rules: pipe(
    picklist(["advice", "status"]),
    description(
      "What becomes of your own rules on a proposed change: “advice” tells how far they are met, “status” also says so beside the change, where it can be asked for before merging. Without it, “advice”."
    )
  ),
  codeowners: pipe(
    boolean(),
    description("Whether lines of CODEOWNERS are kept in step with the owners that pages name.")
  ),
  site: pipe(
    object({
      public: optional(
        pipe(
          boolean(),
          description("Whether the web site of a private repository may be published, where everyone can read it.")
        )
      )
    }),
    description("What the web site of the community is like.")
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
  const placed2 = (at) => {
    const found = file?.placeOf(at) ?? { line: 1, column: 1 };
    return { path, line: found.line, column: found.column };
  };
  const read2 = (key) => {
    const setting = file?.settings.get(key);
    if (setting === void 0 || setting.value === null) return void 0;
    const parsed = safeParse(
      settingsSchema[key],
      setting.value
    );
    if (parsed.success) return parsed.output;
    const at = (parsed.issues[0].path ?? []).map((item2) => item2.key);
    troubles.push({
      key: [key, ...at.map((part) => withoutPersonal(String(part)))].join("."),
      place: placed2([key, ...at])
    });
    return void 0;
  };
  const notForUs = file?.settings.get("not_for_us")?.value ?? [];
  const accepted = (Array.isArray(notForUs) ? notForUs : [notForUs]).flatMap((item2, index) => {
    const parsed = safeParse(settingsSchema.not_for_us, [item2]);
    const place = placed2(["not_for_us", index]);
    if (parsed.success) return parsed.output.map((one) => ({ ...one, line: place.line }));
    troubles.push({ key: "not_for_us", place });
    return [];
  });
  const clocks2 = { ...defaultClocks };
  for (const [name, words] of Object.entries(read2("clocks") ?? {})) {
    if (words === void 0) continue;
    const period = readPeriod(words);
    if ("problem" in period) troubles.push({ key: `clocks.${name}`, place: placed2(["clocks", name]) });
    else clocks2[name] = period;
  }
  return {
    edition: read2("edition") ?? 1,
    documents: new Map(
      Object.entries(read2("documents") ?? {}).map(([kind, page]) => [page.replace(/^\.?\//, ""), kind])
    ),
    leave_out: read2("leave_out") ?? [],
    not_for_us: accepted,
    rules: read2("rules") ?? "advice",
    codeowners: read2("codeowners") ?? false,
    site: { public: read2("site")?.public ?? false },
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
function recognise(page, kinds2, mapped) {
  const claim = bySaying(page, kinds2, mapped) ?? byFolder(page, kinds2) ?? byName(page, kinds2);
  return claim && isTranslation(page) ? { ...claim, rank: claim.rank + afterAllOthers } : claim;
}
var afterAllOthers = 100;
function isTranslation({ settings }) {
  return settings.settings.has("translation_of");
}
function bySaying(page, kinds2, mapped) {
  const said = [mapped.get(page.path), statedKind(page)].flatMap((name2) => name2 === void 0 ? [] : plainName(name2));
  const kind = said.map((name2) => kinds2.find((kind2) => plainName(kind2.kind) === name2)).find((kind2) => kind2 !== void 0);
  if (!kind) return void 0;
  const { folder, name } = partsOf(page.path);
  const rank = mapped.has(page.path) ? 0 : folder === "" ? 1 : 2;
  return { kind: kind.kind, page, rank, inFolder: liesInFolderOf(kind, folder), adds: isAmong(kind.also, name) };
}
function byFolder(page, kinds2) {
  const { folder, name } = partsOf(page.path);
  if (!/\.(?:md|markdown)$/i.test(name) || /^(?:readme|index)\./i.test(name)) return void 0;
  const kind = kinds2.find((kind2) => liesInFolderOf(kind2, folder.replace(/^docs\//, "")));
  return kind && { kind: kind.kind, page, rank: 3, inFolder: true, adds: false };
}
function byName(page, kinds2) {
  const { folder, name } = partsOf(page.path);
  const place = ["", "docs", ".github"].indexOf(folder);
  if (place === -1) return void 0;
  const kind = kinds2.find((kind2) => isAmong(kind2.files, name));
  if (kind) return { kind: kind.kind, page, rank: 3 + place, inFolder: false, adds: false };
  const adding = kinds2.find((kind2) => isAmong(kind2.also, name));
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
  const label = collection.labelledBy.map((field) => fields.get(field)?.[0]?.text).find((text) => text !== void 0);
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
  const text = plainText([paragraph]).trim();
  if (isExample(text)) return;
  const stretches = stretchesOf(paragraph);
  const [first] = stretches;
  if (first && text.startsWith(first.bold)) {
    for (const stretch of stretches) {
      const [field] = namedBy(stretch.bold.replace(/:$/, ""), collection.fields);
      const isLabel = stretch !== first || drafts.length === 0 || listed.has(collection.fields[field ?? ""]?.of.type);
      if (field === void 0 || !isLabel) addStretch(drafts, stretch, page, collection);
      else tell(drafts.at(-1), field, toldAfter(stretch, page));
    }
    return;
  }
  const [, term = "", meaning = ""] = /^([^\n]{1,80})\n:\s+(.+)$/su.exec(text) ?? [];
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
    (item2) => /^([^\n:.–—]{1,60}?)\s*(?::|\s[–—-])\s+(.+)$/su.exec(plainText(item2.children.slice(0, 1)).trim())
  );
  const isPlain2 = plain.length > 1 && plain.every((match) => match !== null);
  return list.children.flatMap((item2, at) => {
    const [first, ...more] = item2.children;
    if (first?.type !== "paragraph" || isExample(plainText([first]))) return [];
    const { line, column } = item2.position?.start ?? { line: 1, column: 1 };
    const place = { path: page.path, line, column };
    const found = [];
    const [stretch] = stretchesOf(first);
    if (stretch && plainText([first]).trim().startsWith(stretch.bold)) addStretch(found, stretch, page, collection);
    else if (isPlain2)
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
  code.value.split("\n").forEach((text, index) => {
    if (/^\S/.test(text) && !text.startsWith(":")) found.push({ term: bare(text), line: start + 1 + index, text: [] });
    else if (text.trim() !== "" && !text.startsWith(":")) found.at(-1)?.text.push(text.trim());
  });
  return found.flatMap(({ term, line, text }) => {
    const place = { path: page.path, line, column: 1 };
    return draftOf(term, written(text.join(" "), [], page, place), place, collection);
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
function written(text, nodes, page, place) {
  return { from: "label", text: withoutPrompts(text), nodes, mentions: mentionsIn(nodes, page.definitions), place };
}
function tell(draft, field, value) {
  if (draft && !draft.fields.has(field) && value.text !== "") draft.fields.set(field, [value]);
}

// src/kinds/read-entries/matrix.ts
var has = new RegExp("^(?:[✓✔✅☑●○◐◑◕◯•■□+*~]{1,5}|x{1,3}|\\d{1,4}(?:\\s*\\([^()]{0,40}\\)|\\s+\\p{L}{1,20})?|yes|some|strong|basic|expert|full|part(?:ly|ial)?|growing|oui|fort|partiel|ja|stark|teils|sí|si|fuerte|parcial|sì|forte|parziale)$", "iu");
var lacks = /^(?:gap|missing|lacking|needed|wanted|none|[✗✘❌]|lacune|manque|manquant|lücke|fehlt|gesucht|brecha|falta|laguna|lacuna|manca)$/iu;
var nothing = /^(?:0|no|non|nein|non disponible|ninguno|nessuno|aucun|keine?r?)$/iu;
var noGroup = /^(?:priority|importance|demand|need|urgency|weight|score|total|sum|count|year|date|no|nr|rank|version|priorite|importance|demande|besoin|annee|prioritat|wichtigkeit|bedarf|jahr|summe|gesamt|prioridad|importancia|demanda|ano|priorita|importanza|domanda|anno|totale)$/;
function isMark(text) {
  return isNoAnswer(text) || has.test(text) || lacks.test(text) || nothing.test(text);
}
function groupColumns({ header, rows, isTurned = false }, columns, collection) {
  if (!collection.matrix) return [];
  const groups = header.flatMap((cell, at) => {
    if (columns[at]?.length !== 0 || cell.text === "" || noGroup.test(plainName(cell.text))) return [];
    const cells2 = rows.map((row) => row.cells[at]?.text.trim() ?? "");
    return cells2.every(isMark) && (isTurned || cells2.some((text) => !isNoAnswer(text))) ? [at] : [];
  });
  return groups.length > 1 ? groups : [];
}
function groupsOf({ header }, row, groups) {
  const cells2 = groups.map((at) => ({ group: header[at]?.text ?? "", text: row.cells[at]?.text.trim() ?? "" }));
  const having = cells2.flatMap(({ group, text }) => {
    if (!has.test(text) || nothing.test(text)) return [];
    const number2 = /^\d+/.exec(text)?.[0];
    return [number2 === void 0 ? group : `${group} (${number2})`];
  });
  const lacking = cells2.filter(({ text }) => having.length === 0 || lacks.test(text));
  return { has: having, lacks: lacking.map(({ group }) => group) };
}
function upright(grid, collection) {
  const [corner, ...heads] = grid.header;
  if (!collection.matrix || !corner || heads.length < 2 || grid.rows.length < 2) return grid;
  if (!isNamed(collection.matrix.group, [plainName(corner.text)])) return grid;
  if (!grid.rows.every((row) => row.cells.slice(1).every((cell) => isMark(cell.text.trim())))) return grid;
  const blank4 = { ...corner, text: "" };
  const groups = grid.rows.filter((row) => !row.example);
  return {
    isTurned: true,
    header: [blank4, ...groups.map((row) => row.cells[0] ?? blank4)],
    rows: heads.map((head, index) => ({
      cells: [head, ...groups.map((row) => row.cells[index + 1] ?? blank4)],
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
      const { text, by } = collection.sideBySide;
      const own = new Map([
        ...fields,
        [text, [written2]],
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
function cellWritten(text, place) {
  return { from: "cell", text, nodes: [], mentions: [], place };
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
  if (isConfidential(header.map(({ text }) => plainName(text)))) return void 0;
  const columns = eachFieldOnce(header.map(({ text }) => namedBy(text, collection.fields)));
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
function csvRow(cells2) {
  const { line, column } = cells2[0] ?? { line: 1, column: 1 };
  return { cells: cells2, line, column, example: isExample(cells2.find(({ text }) => text !== "")?.text ?? "") };
}

// src/kinds/read-entries/in-text.ts
function headedDraft(part, { node: heading2, index, title, named }, collection, sentences) {
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
    line: heading2.position?.start.line ?? 1,
    column: heading2.position?.start.column ?? 1
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
  return list.children.flatMap((item2) => {
    const [first, ...more] = item2.children;
    if (first?.type !== "paragraph") return [];
    const text = withoutPrompts(ownWords([first]));
    if (isNoAnswer(text) || isExample(text)) return [];
    const start = item2.position?.start ?? { line: 1, column: 1 };
    const place = { path: page.path, line: start.line, column: start.column };
    const mentions = mentionsIn([first], page.definitions);
    const [, name = text, rest = ""] = /^([^\n]{1,80}?)(?:\s*:\s+|\s+[–—-]\s+)(.+)$/su.exec(text) ?? [];
    const written2 = (value) => ({ from: "label", text: value, nodes: [first], mentions, place });
    const sorts = sortedDrafts(name, rest, collection, written2);
    if (sorts.length > 0) return sorts;
    const fields = /* @__PURE__ */ new Map();
    for (const { field, written: written3 } of labelled(page, more, collection.fields))
      if (!fields.has(field)) fields.set(field, [written3]);
    addSpotted(fields, page, item2.children, collection);
    const dated = datedName(name, collection, fields);
    if (dated) fields.set(dated.field, [written2(dated.when)]);
    const [label] = collection.labelledBy;
    const called = written2(dated?.name ?? name);
    const isProse = rest === "" && collection.prose !== void 0 && !isReadable(called, collection.fields[label ?? ""]);
    if (label !== void 0 && !fields.has(label) && !isProse) fields.set(label, [called]);
    const prose = isProse ? text : rest;
    if (collection.prose !== void 0 && prose !== "" && !fields.has(collection.prose))
      fields.set(collection.prose, [written2(prose)]);
    const link = Object.keys(collection.fields).find(
      (field) => ["link", "contact"].includes(collection.fields[field]?.of.type ?? "")
    );
    if (link !== void 0 && mentions.length > 0 && !fields.has(link)) fields.set(link, [written2(text)]);
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
function datedName(text, collection, taken) {
  const [, name, when] = /^(.+?)\s*\(([^()]+)\)$/su.exec(text) ?? [];
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
    const heading2 = above.at(-1);
    if (node.type === "table" && hasColumns(node, collection)) return [{ is: "table", node, named: isNamed2(true) }];
    if (heading2?.isOfEntry || !belongs(above, name, collection)) return [];
    if (node.type === "table" && !isNamed2(false) && isOfAnother(node, shape, name)) return [];
    if (node.type === "table") return [{ is: "table", node, named: isNamed2(true) }];
    const isUnderIt = heading2?.names.includes(name) ?? false;
    const isAnywhere = collection.definesTerms === true;
    const isUnderTitle = heading2?.isTitle === true && collection.main === true;
    if (node.type === "list")
      return isUnderIt || isAnywhere || isUnderTitle && isOfNames(node) ? [{ is: "list", node }] : [];
    if (node.type === "code") return isAnywhere ? [{ is: "code", node }] : [];
    if (node.type !== "paragraph" || !heading2 || !(isUnderIt || heading2.isTitle || isAnywhere)) return [];
    return [{ is: "line", node, title: heading2.title }];
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
  const nearest = above.findLast((heading2) => heading2.names.length > 0);
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
  return setting.value.flatMap((item2, index) => {
    if (typeof item2 !== "object" || item2 === null || Array.isArray(item2)) return [];
    const fields = /* @__PURE__ */ new Map();
    const start = part.page.settings.placeOf([name, index]) ?? setting;
    const place = { path: part.page.path, line: start.line, column: start.column };
    for (const [key, value] of Object.entries(item2)) {
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
  const nodes = ownBlocks(page).filter((node) => node.type !== "html" && node.type !== "definition");
  const body = nodes[0]?.type === "heading" ? nodes.slice(1) : nodes;
  if (!isShort(body)) return void 0;
  const links = mentionsIn(body, page.definitions).filter((mention) => mention.type === "link");
  const targets = new Set(links.map((link) => link.target));
  const [target] = targets;
  return targets.size === 1 && target !== void 0 && !target.startsWith("#") ? target : void 0;
}
function isShort(body) {
  if (body.length === 0 || body.length > 2 || body.some((node) => node.type !== "paragraph")) return false;
  const words = ownWords(body);
  return words === plainText(body).trim() && words.split(/\s+/).length <= fewWords;
}

export {
  parseMarkdown,
  lookOf,
  readFrontMatter,
  readText,
  readPage,
  isMarkedPrivate,
  unreadablePage,
  settingsSchema,
  readSettings,
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
  recognise,
  isTranslation
};
