"""FAO AquaCrop's own daily functions, compiled.

The pinned `aquacrop` runs a day in milliseconds of plain Python. Here the source of its daily functions is
read from the installed package, its small objects are written as plain variables, and numba compiles the
result: the same arithmetic in the same order, a few hundred times quicker. What no season here has is left
out of the day: irrigation, a water table, tile drains, mulches and fallow land. tests/test_compiled.py holds
a compiled season to the package's own, day by day.

The generated module is kept in .cache, named by its digest, so that numba keeps what it compiled.
"""
import ast
import functools
import hashlib
import importlib
import inspect
import os
import sys

import numpy as np

CACHE = os.path.join(os.path.dirname(os.path.abspath(__file__)), ".cache")
FUNCTIONS = (
    "growing_degree_day", "root_zone_water", "water_stress", "temperature_stress", "aeration_stress", "cc_development",
    "cc_required_time", "adjust_CCx", "update_CCx_CDC", "evap_layer_water_content", "root_development", "drainage",
    "rainfall_partition", "infiltration", "germination", "canopy_cover", "soil_evaporation", "transpiration",
    "HIref_current_day", "biomass_accumulation", "HIadj_pre_anthesis", "HIadj_post_anthesis", "HIadj_pollination", "harvest_index",
)
# The package's small classes, written as one plain variable per member.
PLAIN = {
    "TAW": ("Rz", "Zt"), "Dr": ("Rz", "Zt"), "RootZoneWater": ("Act", "S", "FC", "WP", "Dry", "Aer"),
    "Ksw": ("exp", "sto", "sen", "pol", "sto_lin"), "Kst": ("PolH", "PolC"),
}
COMPARTMENTS = 12  # of the soil profile


class _Flat(ast.NodeTransformer):
    """Rewrites one function: no hints, no text, and members of PLAIN objects as variables."""

    def __init__(self):
        self.objects = {}

    def visit_FunctionDef(self, node):
        node.returns, node.decorator_list = None, []
        for a in node.args.args:
            a.annotation = None
        for n in ast.walk(node):
            if isinstance(n, ast.Assign) and isinstance(n.value, ast.Call) and isinstance(n.value.func, ast.Name) \
                    and n.value.func.id in PLAIN and isinstance(n.targets[0], ast.Name):
                self.objects[n.targets[0].id] = n.value.func.id
        node.body = node.body[isinstance(node.body[0], ast.Expr):]
        return self.generic_visit(node)

    def visit_Assign(self, node):
        call = node.value
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in PLAIN:
            return [ast.parse(f"{node.targets[0].id}__{m} = 0.0").body[0] for m in PLAIN[call.func.id]]
        if isinstance(node.targets[0], ast.Name) and node.targets[0].id == "class_args":
            return ast.Pass()
        return self.generic_visit(node)

    def visit_Return(self, node):
        """The state is changed in place: it is not handed back."""
        parts = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
        parts = [ast.Constant(0) if isinstance(p, ast.Name) and p.id == "NewCond" else p for p in parts]
        node.value = ast.Tuple(parts, ast.Load()) if isinstance(node.value, ast.Tuple) else parts[0]
        return self.generic_visit(node)

    def visit_Attribute(self, node):
        if isinstance(node.value, ast.Name) and node.value.id in self.objects and node.attr in PLAIN[self.objects[node.value.id]]:
            return ast.copy_location(ast.Name(f"{node.value.id}__{node.attr}", node.ctx), node)
        return self.generic_visit(node)

    def visit_Call(self, node):
        if isinstance(node.func, ast.Name) and node.func.id == "min" and isinstance(node.args[0], ast.List):
            node.args = node.args[0].elts
        node = self.generic_visit(node)
        for i, a in enumerate(node.args):  # a whole object handed on
            kind = self.objects.get(a.id) if isinstance(a, ast.Name) else None
            if kind in ("RootZoneWater", "Ksw", "Kst"):
                node.args[i] = ast.parse(f"{kind}_({', '.join(f'{a.id}__{m}' for m in PLAIN[kind])})", mode="eval").body
        return node


def _flat(name):
    module = importlib.import_module(f"aquacrop.solution.{name}")
    tree = ast.parse(inspect.getsource(getattr(module, name)))
    return ast.unparse(ast.fix_missing_locations(_Flat().visit(tree)))


def _fields():
    """Members of the package's state that are numbers, and of a crop and a soil profile that the functions read."""
    read = {"Crop": set(), "prof": set()}
    for name in FUNCTIONS:
        module = importlib.import_module(f"aquacrop.solution.{name}")
        for n in ast.walk(ast.parse(inspect.getsource(getattr(module, name)))):
            if isinstance(n, ast.Attribute) and isinstance(n.value, ast.Name):
                owner = {"Crop": "Crop", "prof": "prof", "Soil_Profile": "prof"}.get(n.value.id)
                if owner:
                    read[owner].add(n.attr)
    return sorted(read["Crop"] | {"Maturity", "Tupp", "Tbase", "GDDmethod", "Zmin", "Aer", "CalendarType", "GermThr", "PlantMethod"}), sorted(read["prof"])


_HEAD = '''"""Generated by compiled.py from the installed aquacrop: not to be edited."""
from collections import namedtuple

import numpy as np
from numba import njit

'''

_DAY = '''
@njit(cache=True)
def day(s, crop, prof, soil, co2, low, high, rain, et0, later):
    """One day of a growing season, in the package's order; True once the crop is ripe or dead."""
    s.dap = s.dap + 1
    gdd = growing_degree_day(crop.GDDmethod, crop.Tupp, crop.Tbase, high, low)
    s.gdd_cum = s.gdd_cum + gdd
    s.z_root, s.r_cor = root_development(
        crop, prof, s.dap, s.z_root, s.delayed_cds, s.gdd_cum, s.delayed_gdds, s.tr_ratio, s.th, s.canopy_cover,
        s.canopy_cover_ns, s.germination, s.r_cor, s.t_pot, s.z_gw, gdd, True, 0)
    th, deep, flux = drainage(prof, s.th, s.th_fc_Adj)
    runoff, enters, s.day_submerged = rainfall_partition(
        rain, th, s.day_submerged, False, False, 0.0, 0.0, soil.cn, soil.adj_cn, soil.z_cn, soil.nComp, prof)
    th, s.surface_storage, deep, runoff, enters, flux = infiltration(
        prof, s.surface_storage, s.th_fc_Adj, th, enters, 0.0, 100.0, False, 0.0, flux, deep, runoff, True)
    s.th[:] = th
    germination(s, soil.z_germ, prof, crop.GermThr, crop.PlantMethod, gdd, True)
    canopy_cover(crop, prof, soil.z_top, s, gdd, et0, True)
    (s.e_pot, th, s.stage2, s.w_stage_2, s.w_surf, s.surface_storage, s.evap_z, es, es_pot) = soil_evaporation(
        soil.evap_time_steps, False, later, prof, soil.evap_z_min, soil.evap_z_max, soil.rew, soil.kex, soil.fwcc,
        soil.f_wrel_exp, soil.f_evap, crop.CalendarType, crop.Senescence, 0, 100.0, False, 0.5, 50.0, s.dap, s.w_surf, s.evap_z,
        s.stage2, s.th, s.delayed_cds, s.gdd_cum, s.delayed_gdds, s.ccx_w, s.canopy_cover_adj, s.ccx_act, s.canopy_cover,
        s.premat_senes, s.surface_storage, s.w_stage_2, s.e_pot, et0, enters, rain, 0.0, True)
    tr, tr_free, tr_pot, _, _ = transpiration(prof, soil.nComp, soil.z_top, crop, 0, 80.0, s, et0, co2, True, gdd)
    s.hi_ref, s.yield_form, s.pct_lag_phase = HIref_current_day(
        s.hi_ref, s.HIfinal, s.dap, s.delayed_cds, s.yield_form, s.pct_lag_phase, s.canopy_cover, s.cc_prev, s.ccx_w, crop, True)
    s.biomass, s.biomass_ns = biomass_accumulation(
        crop, s.dap, s.delayed_cds, s.hi_ref, s.pct_lag_phase, s.biomass, s.biomass_ns, tr, tr_free, et0, True)
    harvest_index(prof, soil.z_top, crop, s, et0, high, low, True)
    s.DryYield = s.biomass / 100 * s.harvest_index_adj
    if (crop.CalendarType == 1 and s.dap >= crop.Maturity) or (crop.CalendarType == 2 and s.gdd_cum >= crop.Maturity):
        s.crop_mature = True
    return s.crop_mature or s.crop_dead


@njit(cache=True)
def days(state, crop, prof, soil, co2, weather, at, until, last, thin, wet, cover, grain):
    """Runs days at ... until - 1 of a season whose last day is `last`, with a share of the canopy taken and the
    first metre of soil filled on the days that thin and wet say, before the day itself. Fills cover and grain; the
    day reached, and whether the season is over."""
    s = state[0]
    for i in range(at, until):
        if wet[i]:
            for c in range(len(prof.zBot)):
                if prof.zBot[c] <= 1.0:
                    s.th[c] = prof.th_s[c]
        if thin[i] > 0:
            s.canopy_cover = s.canopy_cover * (1 - thin[i])
            s.ccx_act = min(s.ccx_act, s.canopy_cover)
            s.ccx_early_sen = s.ccx_early_sen * (1 - thin[i])
        over = day(s, crop, prof, soil, co2, weather[i, 0], weather[i, 1], weather[i, 2], weather[i, 3], i)
        cover[i], grain[i] = s.canopy_cover, s.DryYield
        if over or i >= last:
            return i + 1, True
    return until, False
'''


def _source():
    crop, prof = _fields()
    crop = [f for f in crop if f]
    parts = [_HEAD]
    for kind in ("RootZoneWater", "Ksw", "Kst"):
        parts.append(f"{kind}_ = namedtuple('{kind}_', {PLAIN[kind]!r})\n")
    parts.append(f"CropOf = namedtuple('CropOf', {tuple(crop)!r})\n")
    parts.append(f"ProfileOf = namedtuple('ProfileOf', {tuple(sorted(set(prof) | {'zBot', 'th_s', 'dz', 'dzsum'}))!r})\n")
    parts.append("SoilOf = namedtuple('SoilOf', ('cn', 'adj_cn', 'z_cn', 'nComp', 'z_germ', 'z_top', 'evap_time_steps', 'evap_z_min', "
                 "'evap_z_max', 'rew', 'kex', 'fwcc', 'f_wrel_exp', 'f_evap'))\n")
    parts.append("AirOf = namedtuple('AirOf', ('current_concentration', 'ref_concentration'))\n")
    for name in FUNCTIONS:
        parts.append("\n\n@njit(cache=True)\n" + _flat(name) + "\n")
    return "".join(parts) + "\n" + _DAY


@functools.cache
def module():
    """The generated module, written to .cache first if this package's is not there."""
    text = _source()
    name = "aquacrop_" + hashlib.sha256(text.encode()).hexdigest()[:12]
    path = os.path.join(CACHE, name + ".py")
    if not os.path.exists(path):
        os.makedirs(CACHE, exist_ok=True)
        part = f"{path}.{os.getpid()}"
        with open(part, "w", encoding="utf-8") as f:
            f.write(text)
        os.replace(part, path)
    if CACHE not in sys.path:
        sys.path.append(CACHE)  # numba finds what it compiled by the module's name
    importlib.invalidate_caches()
    return importlib.import_module(name)


def state_of(initial):
    """The package's state as one record that compiled code may change."""
    kinds, values = [], []
    for name, value in vars(initial).items():
        if isinstance(value, np.ndarray):
            kinds.append((name, "f8", (len(value),)))
        else:
            kinds.append((name, "?" if isinstance(value, bool) or name == "protected_seed" else "f8"))
        values.append(0 if value is None else value)
    out = np.zeros(1, dtype=kinds)
    for (name, *_), value in zip(kinds, values):
        out[name][0] = value
    return out


def fixed(model):
    """What does not change in a season: crop, soil profile, soil and air, as compiled code reads them."""
    m, parts = module(), model._param_struct
    crop, soil, profile = parts.Seasonal_Crop_List[0], parts.Soil, parts.Soil.Profile
    if len(profile.dz) != COMPARTMENTS or parts.water_table or getattr(soil, "tile_drainage", False) or parts.IrrMngt.irrigation_method:
        raise ValueError("the compiled day knows neither water tables, drains, irrigation nor other than twelve compartments")
    number = lambda v: np.array(v, dtype=np.float64) if np.ndim(v) else float(v)  # noqa: E731
    keep = lambda v: np.array(v, dtype=v.dtype) if v.dtype.kind == "i" else np.array(v, dtype=np.float64)  # noqa: E731
    clock = model._clock_struct
    values = dict(vars(soil), evap_time_steps=clock.evap_time_steps)
    return (m.CropOf(**{f: number(getattr(crop, f)) for f in m.CropOf._fields}),
            m.ProfileOf(**{f: keep(np.asarray(getattr(profile, f))) for f in m.ProfileOf._fields}),
            m.SoilOf(**{f: float(values[f]) for f in m.SoilOf._fields}),
            m.AirOf(float(parts.CO2.current_concentration), float(parts.CO2.ref_concentration)))
