#!/usr/bin/env python3
"""Starts a demonstration of its own, signs in as one after another, and lets Wapiti go through it as each.

attack.py LAUNCHER FOLDER [WHO …]: everything is kept in FOLDER; WHO is how somebody is described in the demonstration,
else all of PEOPLE. The exit status is 1 when Wapiti finds anything above informational, 2 when it could not be run. It
takes ten minutes at most for each after the start.
"""

import html
import http.cookiejar
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

HOST = "127.0.0.1"
START = 600
# How each is described in the demonstration, and how many seconds Wapiti may look round, and try one sort of attack.
PEOPLE = {
    "Caseworker.": (150, 25),
    "Participant. Is in the middle": (60, 25),
    "Coach.": (60, 25),
    "Team leader.": (60, 25),
    "Works for a provider. Registers": (60, 25),
    "Finance officer.": (60, 25),
    "Administrator. Gives": (60, 25),
}
MOST = 590
# What needs no address outside.
MODULES = "crlf,exec,file,redirect,xss,permanentxss,sql,csp,csrf,http_headers,cookieflags,backup,xxe"
# The demonstration speaks plain HTTP on this machine, where no cookie can be for TLS only and no TLS demanded.
# That TLS is demanded behind TLS is asked by HeadersAndAddressesTest, and the cookies' Secure flag by SessionTest.
# And the header that switched on a filter of old browsers is sent as "0": the filter itself was the hole.
AS_IT_SHOULD_BE = re.compile(
    r"Secure flag is not set|Strict-Transport-Security is not set|X-XSS-Protection is not set", re.I
)

# Debian 12's Wapiti 3.0.4 writes an expression for what is left alone that its Python no longer reads.
WAPITI = """
import fnmatch, re, sys
from wapitiCore.main import wapiti
from wapitiCore.net import crawler
if hasattr(crawler, "wildcard_translate"):
    crawler.wildcard_translate = lambda pattern: re.compile(fnmatch.translate(pattern))
sys.argv[0] = "wapiti"
main = getattr(wapiti, "wapiti_asyncio_wrapper", None) or wapiti.wapiti_main
sys.exit(main())
"""


def free_port():
    with socket.socket() as door:
        door.bind((HOST, 0))
        return door.getsockname()[1]


def answers(address, demo):
    begun = time.monotonic()
    while time.monotonic() - begun < START and demo.poll() is None:
        try:
            with urllib.request.urlopen(address + "/demo", timeout=5):
                return True
        except (urllib.error.URLError, OSError):
            time.sleep(2)
    return False


def be(who, address, folder):
    """Writes the cookies of somebody's session for Wapiti; gives back the file's name, a browser that has them, and the
    page that one comes to."""
    jar = http.cookiejar.CookieJar()
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    page = html.unescape(browser.open(address + "/demo?lang=en").read().decode())
    person = re.search(r"<li>(?:(?!</li>).)*" + re.escape(who) + r".*?</li>", page, re.S).group(0)
    form = {
        "as": re.search(r'name="as" value="([^"]+)"', person).group(1),
        "_csrf": re.search(r'name="_csrf" value="([^"]+)"', person).group(1),
    }
    home = browser.open(address + "/demo", urllib.parse.urlencode(form).encode())
    if home.status != 200 or "/sign-out" not in home.read().decode():
        raise RuntimeError(f"{who} did not get in")
    cookies = {
        cookie.name: {"value": cookie.value, "expires": None, "secure": False, "port": None, "version": 0}
        for cookie in jar
    }
    file = os.path.join(folder, "cookies.json")
    with open(file, "w", encoding="utf-8") as out:
        json.dump({HOST: {"/": cookies}}, out)
    return file, browser, home.geturl()


def status(browser, address, token):
    """Posts a form as a browser does that has files to send: a part for each field, with no name of a file."""
    part = f'--part\r\nContent-Disposition: form-data; name="_csrf"\r\n\r\n{token}\r\n--part--\r\n'
    form = {"Content-Type": "multipart/form-data; boundary=part"}
    try:
        return browser.open(urllib.request.Request(address, part.encode(), form)).status
    except urllib.error.HTTPError as answer:
        return answer.code


def is_refused_without_its_token(browser, address):
    """Wapiti 3.0.4 sends each field of a form with files as if it were a file, so its right token is no better than its
    wrong one: the same answer to both says nothing. Asked anew: the right one is let in, the wrong one is not."""
    page = browser.open(address).read().decode()
    token = re.search(r'enctype="multipart/form-data".*?name="_csrf" value="([^"]+)"', page, re.S)
    return token is not None and status(browser, address, token.group(1)) != 403 and status(browser, address, "wapiti") == 403


def python_of_wapiti():
    """The Python that Wapiti was installed for, as its own first line says."""
    with open(shutil.which("wapiti"), encoding="utf-8") as program:
        first = program.readline()
    return first[2:].split() if first.startswith("#!") else ["python3"]


def attack(who, address, home, cookies, folder):
    crawl, each_module = PEOPLE.get(who, (60, 25))
    report = os.path.join(folder, "report.json")
    left_alone = ["/sign-out", "/demo", "/demo/clock", "/access/sessions/end*"]
    command = [*python_of_wapiti(), "-c", WAPITI, "-u", home, "--scope", "domain", "-c", cookies, "-m", MODULES]
    command += ["-d", "3", "--max-links-per-page", "12", "-S", "aggressive", "-t", "10", "-v", "1"]
    command += ["--max-scan-time", str(crawl), "--max-attack-time", str(each_module), "--store-session", folder]
    command += ["--flush-session", "--no-bugreport", "-f", "json", "-o", report]
    for path in left_alone:
        command += ["-x", address + path]
    with open(os.path.join(folder, "wapiti.log"), "w", encoding="utf-8") as log:
        subprocess.run(command, stdout=log, stderr=subprocess.STDOUT, timeout=MOST, check=True)
    with open(report, encoding="utf-8") as file:
        return json.load(file)


def is_said_of_a_form_with_files(case):
    return "is not properly checked in backend" in case.get("info", "") and "multipart/form-data" in case.get("http_request", "")


def had_a_session_all_along(browser, home):
    """Whoever is not signed in any more meets nothing but the page for signing in, and finds nothing."""
    try:
        return "/sign-out" in browser.open(home).read().decode()
    except urllib.error.HTTPError:
        return False


def found(report, browser, address):
    for part in ("vulnerabilities", "anomalies"):
        for kind, cases in report.get(part, {}).items():
            for case in cases:
                if AS_IT_SHOULD_BE.search(case.get("info", "")):
                    continue
                if not (is_said_of_a_form_with_files(case) and is_refused_without_its_token(browser, address + case["path"])):
                    yield f"{kind}: {case.get('method')} {case.get('path')}: {case.get('info')}"


def how_much(folder):
    with open(os.path.join(folder, "wapiti.log"), encoding="utf-8") as log:
        said = re.search(r"found (\d+) URLs and forms", log.read())
    return f"{said.group(1) if said else 'an unknown number of'} addresses and forms"


def main(launcher, folder, *people):
    port = free_port()
    address = f"http://{HOST}:{port}"
    with open(os.path.join(folder, "demo.log"), "w", encoding="utf-8") as log:
        demo = subprocess.Popen(
            [launcher, "demo", "--port", str(port)],
            stdout=log,
            stderr=subprocess.STDOUT,
            env={**os.environ, "VAGVAL_DATA": os.path.join(folder, "data")},
            start_new_session=True,
        )
    try:
        if not answers(address, demo):
            print("the demonstration did not start")
            return 2
        faults = set()
        for who in people or PEOPLE:
            own = os.path.join(folder, re.sub(r"[^A-Za-z]+", "-", who).strip("-").lower())
            os.makedirs(own)
            cookies, browser, home = be(who, address, own)
            report = attack(who, address, home, cookies, own)
            if not had_a_session_all_along(browser, home):
                print(f"{who} Wapiti ended the session that it was given: what it found after that says nothing")
                return 2
            here = sorted(set(found(report, browser, address)))
            faults.update(here)
            print(f"{who} {how_much(own)}: " + ("\n".join(here) or "nothing above informational"), flush=True)
        return 1 if faults else 0
    except (subprocess.SubprocessError, urllib.error.URLError, RuntimeError, AttributeError) as failure:
        print(f"Wapiti could not be run: {failure}")
        return 2
    finally:
        os.killpg(demo.pid, signal.SIGTERM)
        demo.wait(60)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
